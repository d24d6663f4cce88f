using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ContentJourney.Fuzz;

/// <summary>Inputs as lines of a file; what is not printable ASCII, and every backslash, is written as <c>\u</c> and four digits.</summary>
internal static partial class CorpusFile
{
    private const int MostLines = 150;

    public static IEnumerable<string> Read(string path) => File.Exists(path)
        ? File.ReadLines(path).Select(line => Escape().Replace(line, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()))
        : [];

    /// <summary>Writes the shortest of the inputs.</summary>
    public static void Write(string path, IEnumerable<string> inputs) =>
        File.WriteAllLines(path, inputs.OrderBy(input => input.Length).ThenBy(input => input, StringComparer.Ordinal).Take(MostLines).Select(Line));

    private static string Line(string input)
    {
        var line = new StringBuilder();
        foreach (var character in input)
        {
            _ = character is >= ' ' and <= '~' and not '\\' ? line.Append(character) : line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }

        return line.ToString();
    }

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
