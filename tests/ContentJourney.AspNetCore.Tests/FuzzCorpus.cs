using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>What a run of the fuzzer left because it showed something new, one input a line.</summary>
internal static partial class FuzzCorpus
{
    public static string[] Read(string kind, [CallerFilePath] string here = "") =>
    [
        .. File.ReadLines(Folder(here) + kind + ".txt")
            .Select(line => Escape().Replace(line, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())),
    ];

    /// <summary>The document that variables are given to.</summary>
    public static string Everything([CallerFilePath] string here = "") => File.ReadAllText(Folder(here) + "variables.graphql");

    private static string Folder(string here) => Path.Combine(Path.GetDirectoryName(here)!, "..", "ContentJourney.Fuzz", "corpus") + Path.DirectorySeparatorChar;

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
