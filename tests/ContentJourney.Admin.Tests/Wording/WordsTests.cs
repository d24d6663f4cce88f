using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ContentJourney.Admin.Wording;

namespace ContentJourney.Admin.Tests.Wording;

public sealed partial class WordsTests
{
    private static readonly string _admin = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "src", "ContentJourney.Admin"));

    [Fact]
    public void Every_text_of_the_pages_has_its_German() => Assert.Empty(Used().Except(German()).Order(StringComparer.Ordinal));

    [Fact]
    public void No_German_text_is_left_over() => Assert.Empty(German().Except(Used()).Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_and_its_German_have_the_same_places()
    {
        var words = new Words();

        Assert.Empty(words.GetAllStrings(false).Where(pair => !Places(pair.Name).SetEquals(Places(pair.Value))).Select(pair => pair.Name));
    }

    [Theory]
    [InlineData("en", "Sign in")]
    [InlineData("de", "Anmelden")]
    [InlineData("de-AT", "Anmelden")]
    [InlineData("fr", "Sign in")]
    public void The_reader_s_language_decides(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, new Words()["Sign in"]);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static HashSet<string> German() => new Words().GetAllStrings(false).Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal);

    private static HashSet<int> Places(string text) => Place().Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToHashSet();

    private static HashSet<string> Used() => Directory.EnumerateFiles(_admin, "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
        .Where(file => !Path.GetRelativePath(_admin, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"))
        .Select(File.ReadAllText)
        .SelectMany(text => Use().Matches(text))
        .Select(match => match.Groups.Values.Skip(1).Single(group => group.Success).Value.Replace("\\\"", "\"", StringComparison.Ordinal))
        .ToHashSet(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    // W["…"] and words["…"], label="…" and hint="…" of fields and entries of menus.
    [GeneratedRegex(""" (?:\b(?:W|words|Words)\["((?:[^"\\]|\\.)+)" ) | (?:(?<=<field\b[^>]*?\b(?:label|hint)=")([^"@]+)) | (?:new(?:\ MenuEntry)?\("([^"]+)",\ (?:Start|"/admin)) """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Use();

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Place();
}
