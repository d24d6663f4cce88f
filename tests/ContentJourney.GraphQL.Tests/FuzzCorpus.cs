using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ContentJourney.GraphQL.Tests;

/// <summary>What a run of the fuzzer left because it showed something new, one input a line.</summary>
internal static partial class FuzzCorpus
{
    public static string[] Read(string kind, [CallerFilePath] string here = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "ContentJourney.Fuzz", "corpus", kind + ".txt"))
            .Select(line => Escape().Replace(line, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())),
    ];

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
