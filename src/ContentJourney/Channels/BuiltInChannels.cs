using ContentJourney.Collections;
using static ContentJourney.Channels.BudgetUnit;
using static ContentJourney.Channels.MessageFields;

namespace ContentJourney.Channels;

/// <summary>The channels every site starts with; a recipe may change each. The figures and their sources: docs/channels.md.</summary>
public static class BuiltInChannels
{
    private static readonly ValueList<string> _page = [Headline, Summary, Body, CallsToAction, Media];

    /// <summary>Gets all of them, in the order editors see them.</summary>
    public static ValueList<Channel> All { get; } =
    [
        Screen("desktop", "Desktop", null, new(Headline, Characters, 70), new(Summary, Characters, 320)),
        Screen("tablet", "Tablet", "desktop", new(Headline, Characters, 60), new(Summary, Characters, 240), new(MessageFields.Media, Pixels, 1600, Hard: true)),
        Screen(
            "mobile",
            "Mobile",
            null,
            new(Headline, Characters, 50),
            new(Summary, Characters, 160),
            new(Body, Characters, 1200, Shorten: true),
            new(CallsToAction, Items, 2, Hard: true),
            new(MessageFields.Media, Pixels, 800, Hard: true)),
        new()
        {
            Key = "watch", Name = "Watch", Kind = ChannelKind.Wearable, Fallback = "mobile", Wants = [Headline, Glance, CallsToAction],
            Budgets = [new(Headline, Characters, 40, Hard: true), new(GlanceTitle, Characters, 20, Hard: true), new(GlanceText, Characters, 60, Hard: true), new(CallsToAction, Items, 1, Hard: true)],
        },
        new()
        {
            Key = "voice", Name = "Voice", Kind = ChannelKind.Voice, Form = TextForm.Ssml, Wants = [Headline, Speech, CallsToAction],
            Budgets = [new(Speech, Seconds, 30, Shorten: true), new(Speech, Characters, 8000, Hard: true), new(CallsToAction, Items, 1, Hard: true)],
        },
        new()
        {
            Key = "signage", Name = "Signage", Kind = ChannelKind.Signage, Wants = [Headline, Summary, MessageFields.Media],
            Budgets = [new(Headline, Characters, 22), new(Summary, Words, 15, Hard: true)],
        },
        new()
        {
            Key = "email", Name = "E-mail", Kind = ChannelKind.Message, Fallback = "desktop", Form = TextForm.Html, Wants = _page,
            Budgets = [new(Headline, Characters, 60), new(Summary, Characters, 100)],
        },
        Message("push", "Push", [Headline, Summary, CallsToAction], new(Headline, Characters, 40, Hard: true), new(Summary, Characters, 110, Hard: true), new(CallsToAction, Items, 1, Hard: true)),
        Message("sms", "SMS", [Summary, CallsToAction], new(Summary, Segments, 2, Hard: true), new(CallsToAction, Items, 1, Hard: true)),
        new()
        {
            Key = "chat", Name = "Chat", Kind = ChannelKind.Chat, Fallback = "mobile", Form = TextForm.Markdown, Wants = [Headline, Summary, CallsToAction, MessageFields.Media],
            Budgets = [new(Headline, Characters, 60, Hard: true), new(Summary, Characters, 1024, Hard: true), new(CallsToAction, Items, 3, Hard: true)],
        },
        new() { Key = "branch", Name = "Branch", Kind = ChannelKind.Offline },
        new() { Key = "telephone", Name = "Telephone", Kind = ChannelKind.Offline },
        new() { Key = "mail", Name = "Mail", Kind = ChannelKind.Offline },
    ];

    private static Channel Screen(string key, string name, string? fallback, params Budget[] budgets) =>
        new() { Key = key, Name = name, Kind = ChannelKind.Screen, Fallback = fallback, Form = TextForm.Html, Wants = _page, Budgets = [.. budgets] };

    private static Channel Message(string key, string name, ValueList<string> wants, params Budget[] budgets) =>
        new() { Key = key, Name = name, Kind = ChannelKind.Message, Wants = wants, Budgets = [.. budgets] };
}
