using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.Texts;

namespace ContentJourney.Publishing;

/// <summary>A published variant, its texts ready to be shaped.</summary>
public sealed class WordedVariant
{
    internal WordedVariant(Variant variant)
    {
        Variant = variant;
        IsBase = variant.IsBase;
        var message = variant.Message;
        Headline = Authored(message.Headline, TextSyntax.Plain);
        Summary = Authored(message.Summary, TextSyntax.Inline);
        Body = Authored(message.Body, TextSyntax.Markdown);
        Speech = Authored(message.Speech, TextSyntax.Speech);
        SpeechReprompt = Authored(message.SpeechReprompt, TextSyntax.Speech);
        GlanceTitle = Authored(message.GlanceTitle, TextSyntax.Plain);
        GlanceText = Authored(message.GlanceText, TextSyntax.Plain);
    }

    /// <summary>Gets the variant.</summary>
    public Variant Variant { get; }

    internal bool IsBase { get; }

    internal AuthoredText? Headline { get; }

    internal AuthoredText? Summary { get; }

    internal AuthoredText? Body { get; }

    internal AuthoredText? Speech { get; }

    internal AuthoredText? SpeechReprompt { get; }

    internal AuthoredText? GlanceTitle { get; }

    internal AuthoredText? GlanceText { get; }

    /// <summary>Its actions with the facts of its item filled in, once somebody has asked for them; a new publish makes a new variant.</summary>
    internal ValueList<FittedAction>? FilledActions { get; set; }

    /// <summary>Whether it says something for a field, "none here" included.</summary>
    public bool Authors(string field) => field switch
    {
        MessageFields.CallsToAction => Variant.Message.CallsToAction is not null,
        MessageFields.Media => Variant.Message.Media is not null,
        _ => TextOf(field) is not null,
    };

    /// <summary>The text of a field; null when it does not author it.</summary>
    public AuthoredText? TextOf(string field) => field switch
    {
        MessageFields.Headline => Headline,
        MessageFields.Summary => Summary,
        MessageFields.Body => Body,
        MessageFields.Speech => Speech,
        MessageFields.SpeechReprompt => SpeechReprompt,
        MessageFields.GlanceTitle => GlanceTitle,
        MessageFields.GlanceText => GlanceText,
        _ => null,
    };

    private static AuthoredText? Authored(string? source, TextSyntax syntax) => source is null ? null : new AuthoredText(source, syntax);
}
