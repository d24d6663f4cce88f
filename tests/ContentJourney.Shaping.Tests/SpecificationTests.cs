using System.Globalization;
using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Tests;

/// <summary>The Markdown files in Specs are the tests: each example says what is done, with what, and what comes out.</summary>
public class SpecificationTests
{
    private static readonly TextShaper _shaper = new();

    public static TheoryData<Example> Examples => [.. SpecificationFile.All()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_as_specified(Example example)
    {
        Assert.Equal(example.Expected, Actual(example, Locale.Of(example.Words[1])));
    }

    private static string Actual(Example example, Locale locale) => example.Words[0] switch
    {
        "html" => Written(example, TextForm.Html, locale),
        "markdown" => Written(example, TextForm.Markdown, locale),
        "plain" => Written(example, TextForm.Plain, locale),
        "ssml" => Written(example, TextForm.Ssml, locale),
        "shorten" => Shortened(example, locale),
        "lead" => _shaper.Write(Lead.Of(_shaper.Read(example.Input, TextSyntax.Markdown), locale), TextForm.Markdown, locale),
        "sentences" => string.Join('\n', Sentences.Split(example.Input, locale)),
        "seconds" => SpeechTime.Seconds(Read(example, locale), locale).ToString("0.0", CultureInfo.InvariantCulture),
        "segments" => SmsSegments.Count(example.Input).ToString(CultureInfo.InvariantCulture),
        "fact" => string.Join('\n', example.Input.Split('\n').Select(line => FactFormatter.Format(ExampleFacts.Read(line), locale)).Select(fact => $"{fact.Text} | {fact.Spoken}")),
        var unknown => throw new InvalidOperationException($"{example.Place}: nobody knows \"{unknown}\"."),
    };

    private static string Written(Example example, TextForm form, Locale locale) => _shaper.Write(Read(example, locale), form, locale);

    // The third word says how the input is read; Markdown where it says nothing.
    private static RichText Read(Example example, Locale locale)
    {
        var text = example.Words.ElementAtOrDefault(2) switch
        {
            "from-html" => TextShaper.ReadHtml(example.Input),
            { } syntax => _shaper.Read(example.Input, Enum.Parse<TextSyntax>(syntax, ignoreCase: true)),
            null => _shaper.Read(example.Input, TextSyntax.Markdown),
        };
        return FactResolver.Resolve(text, ExampleFacts.All, locale);
    }

    private static string Shortened(Example example, Locale locale)
    {
        var (max, unit) = (int.Parse(example.Words[2], CultureInfo.InvariantCulture), Enum.Parse<BudgetUnit>(example.Words[3], ignoreCase: true));
        var text = FactResolver.Resolve(_shaper.Read(example.Input, TextSyntax.Markdown), ExampleFacts.All, locale);
        return _shaper.Write(TextShortener.Shorten(text, unit, max, locale), TextForm.Html, locale);
    }
}
