using ContentJourney.Collections;

namespace ContentJourney.Content;

/// <summary>The fields of a message. Null means not authored, so inherited; an empty text or list means authored as "none here".</summary>
public sealed record Message
{
    /// <summary>Gets the message that authors nothing.</summary>
    public static Message Empty { get; } = new();

    /// <summary>Gets the name of the message: one plain line, facts allowed.</summary>
    public string? Headline { get; init; }

    /// <summary>Gets the message in a paragraph; inline Markdown and facts allowed.</summary>
    public string? Summary { get; init; }

    /// <summary>Gets the whole text in Markdown; facts allowed.</summary>
    public string? Body { get; init; }

    /// <summary>Gets what one can do next, the most important first.</summary>
    public ValueList<CallToAction>? CallsToAction { get; init; }

    /// <summary>Gets pictures, the most important first.</summary>
    public ValueList<Media>? Media { get; init; }

    /// <summary>Gets what a voice says: plain sentences, facts and SSML <c>break</c> allowed.</summary>
    public string? Speech { get; init; }

    /// <summary>Gets what a voice says when nobody answers.</summary>
    public string? SpeechReprompt { get; init; }

    /// <summary>Gets the first line on a wrist; plain, facts allowed.</summary>
    public string? GlanceTitle { get; init; }

    /// <summary>Gets the second line on a wrist; plain, facts allowed.</summary>
    public string? GlanceText { get; init; }
}
