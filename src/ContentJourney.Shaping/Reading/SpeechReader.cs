using System.Globalization;
using System.Text.RegularExpressions;
using ContentJourney.Collections;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Reading;

/// <summary>Reads what a voice says: sentences, paragraphs parted by blank lines, and <c>&lt;break time="500ms"/&gt;</c>.</summary>
internal static partial class SpeechReader
{
    // The longest pause that SSML allows on the common platforms.
    private const double Longest = 10_000;

    // A break without a time is one of medium strength; engines make about half a second of it.
    private const double Medium = 500;

    public static RichText Read(string source) =>
        new(BlankLines().Split(source).Select<string, Block>(paragraph => new Block.Paragraph(Line(paragraph))).ToValueList());

    private static ValueList<Inline> Line(string paragraph)
    {
        var parts = new List<Inline>();
        var from = 0;
        foreach (Match pause in Breaks().Matches(paragraph))
        {
            parts.Add(new Inline.Run(paragraph[from..pause.Index]));
            parts.Add(new Inline.Pause(Length(pause)));
            from = pause.Index + pause.Length;
        }

        parts.Add(new Inline.Run(paragraph[from..]));
        return parts.ToValueList();
    }

    private static TimeSpan Length(Match pause)
    {
        var number = pause.Groups["number"];
        var milliseconds = number.Success
            ? double.Parse(number.ValueSpan, CultureInfo.InvariantCulture) * (pause.Groups["unit"].ValueSpan.SequenceEqual("s") ? 1000 : 1)
            : Medium;
        return TimeSpan.FromMilliseconds(Math.Round(Math.Min(milliseconds, Longest)));
    }

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"<break(?:\s+time\s*=\s*(?<quote>[""'])(?<number>[0-9]{1,6}(?:\.[0-9]{1,3})?)(?<unit>ms|s)\k<quote>)?\s*(?:/>|>\s*</break>)", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();
}
