using ContentJourney.Content;

namespace ContentJourney.Checking;

/// <summary>Messages: a headline where one is needed, facts that are defined, calls that lead somewhere.</summary>
internal static class MessageRules
{
    public static void Check(CheckRun run, Item item, Variant variant, string path)
    {
        var message = variant.Message;
        CheckHeadline(run, variant, $"{path}/headline");
        foreach (var (text, at) in Lines(message, path))
        {
            CheckLine(run, text, at);
            FactRules.CheckUse(run, item, text, at);
        }

        foreach (var (text, at) in new[] { (message.Summary, "summary"), (message.Body, "body"), (message.Speech, "speech"), (message.SpeechReprompt, "speech/reprompt") })
        {
            FactRules.CheckUse(run, item, text, $"{path}/{at}");
        }

        foreach (var (call, at) in SitePath.Each($"{path}/callsToAction", message.CallsToAction ?? []))
        {
            CallToActionRules.Check(run, item, call, at);
        }

        foreach (var (media, at) in SitePath.Each($"{path}/media", message.Media ?? []))
        {
            MediaRules.Check(run, media, at);
            FactRules.CheckUse(run, item, media.Alt, $"{at}/alt");
        }
    }

    // What inherits nothing, and what has nobody to inherit from, must bring its own.
    private static void CheckHeadline(CheckRun run, Variant variant, string path)
    {
        var headline = variant.Message.Headline;
        if (variant.IsBase && string.IsNullOrWhiteSpace(headline))
        {
            run.Add("item.headline.missing", "A base has a headline: the name of the message, which every channel gets.", path);
        }
        else if (variant.Standalone && headline is null)
        {
            run.Add("variant.headline.missing", "A standalone variant inherits nothing, so it has a headline of its own.", path);
        }
        else if (headline is not null && string.IsNullOrWhiteSpace(headline))
        {
            run.Add("variant.headline.empty", "A headline is never empty; leave it out to inherit it.", path);
        }
    }

    private static IEnumerable<(string? Text, string Path)> Lines(Message message, string path) =>
    [
        (message.Headline, $"{path}/headline"),
        (message.GlanceTitle, $"{path}/glance/title"),
        (message.GlanceText, $"{path}/glance/text"),
    ];

    private static void CheckLine(CheckRun run, string? text, string path)
    {
        if (text?.AsSpan().ContainsAny('\n', '\r') ?? false)
        {
            run.Add("text.lines", "This text is one line; take the line breaks out.", path);
        }
    }
}
