using System.Collections.Frozen;

namespace ContentJourney.Texts;

/// <summary>Finds where a sentence ends.</summary>
internal sealed class SentenceScanner(string text, string language)
{
    private const string Closers = "\"'”“’‘»«›‹)]}」』】）";
    private const string Openers = "\"'„“‚‘»«›‹([{「『【（¿¡";
    private const string WideStops = "。！？｡";
    private const string OtherStops = "؟۔।॥។။";

    // After "am 24." a month follows, after "Es kostet 24." one of these.
    private static readonly FrozenSet<string> _germanStarters = FrozenSet.Create(
        StringComparer.Ordinal,
        "Der", "Die", "Das", "Den", "Dem", "Ein", "Eine", "Einen", "Es", "Er", "Sie", "Wir", "Ich", "Ihr", "Und", "Aber", "Oder", "Dann", "Danach", "Damit", "Dazu", "Da", "Wer", "Was", "Wie", "Wo", "Wenn", "Weil", "In", "Im", "Am", "An", "Auf", "Bei", "Mit", "Für", "So", "Nur", "Auch", "Jetzt", "Hier", "Diese", "Dieser", "Dieses", "Kein", "Keine", "Alle", "Nach", "Vor", "Ab", "Zum", "Zur", "Von", "Mehr", "Noch", "Doch");

    private readonly int[] _closedUntil = Enclosures.Of(text);

    /// <summary>The first position that is no white space.</summary>
    public int SkipSpace(int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>The end of the sentence that starts here.</summary>
    public int EndFrom(int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] == '\n')
            {
                return index;
            }

            if (StopLength(index) is var stop and > 0)
            {
                var end = SkipClosers(index + stop);
                if (_closedUntil[end] == 0 && Ends(start, index, stop, end))
                {
                    return end;
                }

                index += stop - 1;
            }
        }

        return text.Length;
    }

    /// <summary>Whether sentences can end in the character.</summary>
    public static bool IsStop(char character) => IsPlainStop(character) || IsWide(character) || OtherStops.Contains(character, StringComparison.Ordinal);

    private static bool IsPlainStop(char character) => character is '.' or '!' or '?' or '…' or '‽';

    private static bool IsWide(char character) => WideStops.Contains(character, StringComparison.Ordinal);

    private int StopLength(int index)
    {
        var length = 0;
        while (index + length < text.Length && IsStop(text[index + length]))
        {
            length++;
        }

        return length;
    }

    private int SkipClosers(int from)
    {
        while (from < text.Length && Closers.Contains(text[from], StringComparison.Ordinal))
        {
            from++;
        }

        return from;
    }

    private bool Ends(int start, int index, int stop, int end)
    {
        if (end == text.Length || IsWide(text[index + stop - 1]) || !IsPlainStop(text[index]))
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        var next = SkipOpeners(SkipSpace(end));
        if (next < text.Length && char.IsLower(text, next))
        {
            return false;
        }

        return text.AsSpan(index, stop) switch
        {
            "." => end > index + 1 || EndsAtFullStop(start, index, next),
            "…" or "..." => index > start && !char.IsWhiteSpace(text[index - 1]),
            _ => true,
        };
    }

    private int SkipOpeners(int from)
    {
        while (from < text.Length && Openers.Contains(text[from], StringComparison.Ordinal))
        {
            from++;
        }

        return from;
    }

    private bool EndsAtFullStop(int start, int index, int next)
    {
        var word = WordBefore(start, index);
        return word switch
        {
            "" => true,
            "No" => !IsDigit(next),
            "I" => language == "en",
            [var letter] when char.IsLetter(letter) => false,
            _ when word.All(char.IsAsciiDigit) => EndsAtNumber(word, start, index, next),
            _ when language == "de" && IsRoman(word) => IsStarter(next),
            _ when Abbreviations.IsClosed(word, language) => true,
            _ when IsLettersWithStops(word) => false,
            _ => !Abbreviations.IsOpen(word, language),
        };
    }

    // "3. Mai", "1. FC", "2. Weltkrieg" go on; "2026. Danach" and "Es kostet 20. Das" do not. "1. Open the lid" is a numbered step.
    private bool EndsAtNumber(string word, int start, int index, int next) =>
        index - word.Length > start && (language != "de" || word.Length > 2 || IsDigit(next) || IsStarter(next));

    private bool IsDigit(int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private bool IsStarter(int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return _germanStarters.Contains(text[at..end]);
    }

    private string WordBefore(int start, int index)
    {
        var from = index;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && !Openers.Contains(text[from - 1], StringComparison.Ordinal) && text[from - 1] is not ('-' or '/' or '–'))
        {
            from--;
        }

        return text[from..index];
    }

    private static bool IsRoman(string word) => word.All(letter => letter is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M');

    // "z.B", "U.S", "d.h": single letters with stops between them.
    private static bool IsLettersWithStops(string word) =>
        word.Contains('.', StringComparison.Ordinal) && word.Split('.').All(part => part.Length == 1 && char.IsLetter(part[0]));
}
