using System.Xml.Linq;
using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Texts;
using FsCheck.Fluent;

namespace ContentJourney.Shaping.Tests;

public class RoundTripPropertyTests
{
    private static readonly Locale _german = Locale.Of("de");

    private static readonly TextShaper _shaper = new();

    [Fact]
    public void Markdown_reads_back_as_the_same_text() => Property.Holds(TextCases.Texts, text =>
        Assert.Equal(Shown(text), Shown(_shaper.Read(_shaper.Write(text, TextForm.Markdown, _german), TextSyntax.Markdown))));

    [Fact]
    public void Html_reads_back_as_the_same_text() => Property.Holds(TextCases.Texts, text =>
        Assert.Equal(Shown(text), Shown(TextShaper.ReadHtml(_shaper.Write(text, TextForm.Html, _german)))));

    [Fact]
    public void Shortened_html_reads_back_as_the_shortened_text() => Property.Holds(TextCases.Texts.Zip(Gen.Choose(0, 200)), given =>
    {
        var cut = TextShortener.Shorten(given.Item1, BudgetUnit.Characters, given.Item2, _german);

        Assert.Equal(Shown(TextNormalizer.Normalize(cut)), Shown(TextShaper.ReadHtml(_shaper.Write(cut, TextForm.Html, _german))));
    });

    [Fact]
    public void Html_and_speech_are_well_formed_for_any_text() => Property.Holds(TextCases.FilledTexts, CheckWellFormed);

    [Fact]
    public void Whatever_is_read_is_in_normal_form_inert_and_reads_back() => Property.Holds(TextCases.Sources, source =>
    {
        foreach (var text in Enum.GetValues<TextSyntax>().Select(syntax => _shaper.Read(source, syntax)).Append(TextShaper.ReadHtml(source)))
        {
            Assert.Same(text, TextNormalizer.Normalize(text));
            CheckWellFormed(text);
            InertHtml.Check(_shaper.Write(text, TextForm.Html, _german));
        }

        var markdown = _shaper.Read(source, TextSyntax.Markdown);
        Assert.Equal(Shown(markdown), Shown(_shaper.Read(_shaper.Write(markdown, TextForm.Markdown, _german), TextSyntax.Markdown)));
    });

    [Fact]
    public void Sentences_put_together_are_the_whole_text() => Property.Holds(TextCases.Texts.Zip(TextCases.Locales), given =>
    {
        var text = PlainText.Of(given.Item1);

        Assert.Equal(WithoutSpace(text), WithoutSpace(string.Concat(Sentences.Split(text, given.Item2))));
    });

    private static void CheckWellFormed(RichText text)
    {
        XDocument.Parse($"<body>{_shaper.Write(text, TextForm.Html, _german)}</body>");
        if (_shaper.Write(text, TextForm.Ssml, _german) is { Length: > 0 } ssml)
        {
            XDocument.Parse(ssml);
        }
    }

    private static string Shown(RichText text) => text.Blocks.ToString();

    private static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
