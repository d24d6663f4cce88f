using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>How long a voice takes for a text.</summary>
/// <remarks>German 150 words a minute, English 155, other languages 150; 0.4 s after each sentence, 0.2 s at each comma, pauses as given; numbers and abbreviations as they are said.</remarks>
public static class SpeechTime
{
    private const decimal SentencePause = 0.4m;
    private const decimal CommaPause = 0.2m;

    /// <summary>The time in seconds, to a tenth; 0 for a text that says nothing.</summary>
    public static double Seconds(RichText text, Locale locale) =>
        (double)Math.Round(text.SpokenLines().Sum(line => Seconds(line, locale)), 1, MidpointRounding.AwayFromZero);

    private static decimal Seconds(ValueList<Inline> line, Locale locale)
    {
        var spoken = PlainText.Spoken(line);
        var words = SpokenWords.Count(spoken, locale.Language) * 60m / WordsPerMinute(locale);
        return words + (words == 0 ? 0 : SentencePause * Sentences.Split(spoken, locale).Count) + (CommaPause * Commas(spoken)) + Pauses(line);
    }

    private static int WordsPerMinute(Locale locale) => locale.Language == "en" ? 155 : 150;

    private static int Commas(string spoken) =>
        spoken.Where((character, index) => character is '、' or '，' or '،' || (character == ',' && (index + 1 == spoken.Length || char.IsWhiteSpace(spoken[index + 1])))).Count();

    private static decimal Pauses(ValueList<Inline> line) => line.Sum(inline => inline switch
    {
        Inline.Pause pause => (decimal)pause.Length.TotalSeconds,
        Inline.Emphasis emphasis => Pauses(emphasis.Content),
        Inline.Strong strong => Pauses(strong.Content),
        Inline.Link link => Pauses(link.Content),
        _ => 0,
    });
}
