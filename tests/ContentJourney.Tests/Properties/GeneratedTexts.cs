using ContentJourney.Collections;
using ContentJourney.Content;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Properties;

/// <summary>Messages in many scripts and lengths, each text beginning with a mark that tells whose it is.</summary>
internal static class GeneratedTexts
{
    private static readonly string[] _texts =
    [
        "", " \n", "Kurz.", "Ein Satz. Noch ein Satz, länger als der erste. Und ein dritter, z. B. mit Abkürzung!",
        "Für {fact:price} **nur** heute, [mehr dazu](https://example.com/a?b=c) & <b>anderes</b>.",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenherstellerverband ohne Ende und ohne Punkt",
        "中文没有空格。这是第二句话，它比第一句话长得多，所以必须被截断，无论预算是多少。第三句。",
        "ภาษาไทยไม่มีช่องว่างระหว่างคำและข้อความนี้ยาวพอที่จะถูกตัดให้สั้นลงตามงบประมาณของช่องทาง",
        "مرحبا بالعالم. هذه جملة ثانية طويلة بما يكفي لكي تقطع عند الحد.",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦 Familie 🇩🇪🇩🇪 e\u0301e\u0301e\u0301 " + "Wort ", "İstanbul'da ılık bir gün. Iğdır ve İzmir.",
        "# Titel\n\nErster Absatz mit {fact:heat}. Zweiter Satz.\n\n- Punkt eins\n- Punkt zwei\n\n| a | b |\n| - | - |\n| 1 | 2 |",
        "1.299,50 € in 3 Raten am 1. Mai um 9:00 Uhr, Tel. 069/12345, 25 %, §5 Abs. 2; \"Zitat.\" Ende",
    ];

    private static readonly Gen<string?> _text = Gen.Frequency(
        (3, Gen.Constant<string?>(null)),
        (5, from text in Gen.Elements(_texts)
            from repeats in Gen.Choose(1, 4)
            select (string?)string.Concat(Enumerable.Repeat(text, repeats))));

    private static readonly Gen<ValueList<CallToAction>?> _actions = Gen.Elements<ValueList<CallToAction>?>(
        null,
        [],
        [new("Kaufen für {fact:price}", "/kaufen", "buy")],
        [new("Eins", "/1"), new("Zwei", "tel:+49691"), new("Drei", "https://example.com"), new("Vier", "/4")]);

    private static readonly Gen<ValueList<Media>?> _media = Gen.Elements<ValueList<Media>?>(
        null,
        [],
        [new("media/a.svg", "A", 2000, 1000), new("media/b.jpg", "B", 3000, 2000, [new("media/b-640.jpg", 640, 427)]), new("media/c.jpg", "", 1700, 5)]);

    public static Gen<Message> Messages(string mark) =>
        from headline in Marked(mark)
        from summary in Marked(mark)
        from body in Marked(mark)
        from speech in Marked(mark)
        from reprompt in Marked(mark)
        from title in Marked(mark)
        from text in Marked(mark)
        from actions in _actions
        from media in _media
        select new Message
        {
            Headline = headline,
            Summary = summary,
            Body = body,
            Speech = speech,
            SpeechReprompt = reprompt,
            GlanceTitle = title,
            GlanceText = text,
            CallsToAction = actions?.Select(action => action with { Label = $"{mark} {action.Label}" }).ToValueList(),
            Media = media,
        };

    private static Gen<string?> Marked(string mark) => _text.Select(text => string.IsNullOrWhiteSpace(text) ? text : $"{mark} {text}");
}
