using System.Text.RegularExpressions;

namespace ContentJourney.Architecture.Tests;

public partial class OrchardWordsTests
{
    private const string Module = "src/ContentJourney.OrchardCore";

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_text_of_the_modules_for_orchard_is_said_in_both_languages(string language)
    {
        var said = Entries(language).Select(entry => entry.Text).ToHashSet(StringComparer.Ordinal);
        var texts = Repository.Files(Module, "*.cs").Concat(Repository.Files(Module, "*.cshtml"))
            .SelectMany(file => Text().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        Assert.True(texts.Length > 300, $"Only {texts.Length} texts were found.");
        Assert.DoesNotContain(texts, text => !said.Contains(text));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void What_is_filled_into_a_text_is_filled_into_its_translation(string language) =>
        Assert.All(Entries(language), entry => Assert.Equal(Holes(entry.Text), Holes(entry.Said)));

    private static IEnumerable<(string Text, string Said)> Entries(string language) => Entry()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, Module, "Localization", $"{language}.po")))
        .Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex("""\b[STH]\["((?:[^"\\]|\\.)*)"[\],]""")]
    private static partial Regex Text();

    [GeneratedRegex("""^msgid "(.+)"\nmsgstr "(.+)"$""", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex("""\{\d""")]
    private static partial Regex Hole();
}
