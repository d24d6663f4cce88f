using ContentJourney.Collections;

namespace ContentJourney.Channels;

/// <summary>The names of a message's fields, as in recipes, budgets and the delivery API.</summary>
public static class MessageFields
{
    /// <summary>The name of the message; every base authors it.</summary>
    public const string Headline = "headline";

    /// <summary>The message in a paragraph.</summary>
    public const string Summary = "summary";

    /// <summary>The whole text.</summary>
    public const string Body = "body";

    /// <summary>What one can do next.</summary>
    public const string CallsToAction = "callsToAction";

    /// <summary>Pictures.</summary>
    public const string Media = "media";

    /// <summary>What a voice says.</summary>
    public const string Speech = "speech";

    /// <summary>What a voice says when nobody answers.</summary>
    public const string SpeechReprompt = "speech.reprompt";

    /// <summary>What fits on a wrist.</summary>
    public const string Glance = "glance";

    /// <summary>The first line on a wrist.</summary>
    public const string GlanceTitle = "glance.title";

    /// <summary>The second line on a wrist.</summary>
    public const string GlanceText = "glance.text";

    /// <summary>Gets what a channel may want.</summary>
    public static ValueList<string> Wantable { get; } = [Headline, Summary, Body, CallsToAction, Media, Speech, Glance];

    /// <summary>Gets what a budget may name.</summary>
    public static ValueList<string> Budgetable { get; } = [Headline, Summary, Body, CallsToAction, Media, Speech, GlanceTitle, GlanceText];
}
