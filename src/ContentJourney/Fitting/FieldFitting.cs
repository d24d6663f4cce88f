using ContentJourney.Channels;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Fitting;

/// <summary>Steps 4 and 5 for one field: the first variant that authors it, else what it derives from, then the budgets.</summary>
internal sealed class FieldFitting(VariantSelection selection, Channel channel, TextFitter fitter)
{
    private static readonly AuthoredText _none = new("", Texts.TextSyntax.Plain);

    /// <summary>A field's text; null when nobody authored it or what it derives from, or the first who did said "none here".</summary>
    public FittedText? Text(string field)
    {
        if (selection.FirstAuthoring(field) is { } own)
        {
            return Fit(field, own.Variant, own.Variant.TextOf(field)!, own.Position == 0 ? FieldSource.Authored : FieldSource.Inherited);
        }

        foreach (var origin in Derivation.Origins(field))
        {
            if (selection.FirstAuthoring(origin) is { } other)
            {
                return Fit(field, other.Variant, other.Variant.TextOf(origin)!, FieldSource.Derived);
            }
        }

        return null;
    }

    /// <summary>The headline: it is the name of the message, so the base's comes where no other variant that takes part gives one.</summary>
    public FittedText Headline() => Text(MessageFields.Headline) ?? Named(MessageFields.Headline, selection.Wording.Base, FieldSource.Inherited);

    /// <summary>The title of a glance: authored, else the headline; a glance without a title would be none.</summary>
    public FittedText GlanceTitle() => Text(MessageFields.GlanceTitle) ?? Named(
        MessageFields.GlanceTitle,
        selection.FirstAuthoring(MessageFields.Headline)?.Variant is { Headline.SaysNone: false } named ? named : selection.Wording.Base,
        FieldSource.Derived);

    /// <summary>The speech: authored, else the summary and then the actions.</summary>
    public FittedText? Speech()
    {
        if (selection.FirstAuthoring(MessageFields.Speech) is not null)
        {
            return Text(MessageFields.Speech);
        }

        var (variant, origin) = Origin();
        var actions = selection.FirstAuthoring(MessageFields.CallsToAction)?.Variant is { Variant.Message.CallsToAction.Count: > 0 } calling ? calling : null;
        return (origin is null ? actions : variant) is { } from ? Fit(MessageFields.Speech, from, origin, FieldSource.Derived, actions) : null;
    }

    // What a derived speech begins with: the summary, or the body whose lead the summary would be.
    private (WordedVariant? Variant, AuthoredText? Origin) Origin()
    {
        foreach (var field in Derivation.Origins(MessageFields.Speech))
        {
            if (selection.FirstAuthoring(field) is { } found)
            {
                var text = found.Variant.TextOf(field)!;
                return (found.Variant, text.SaysNone ? null : text);
            }
        }

        return (null, null);
    }

    // A text that comes even where it is empty.
    private FittedText Named(string field, WordedVariant variant, FieldSource source) => Always(field, variant, variant.Headline ?? _none, source, null);

    // What says "none here", holds nothing to read or does not fit at all is no text.
    private FittedText? Fit(string field, WordedVariant variant, AuthoredText? origin, FieldSource source, WordedVariant? actions = null) =>
        origin is not { SaysNone: true } && Always(field, variant, origin, source, actions) is { Text.Tree.IsEmpty: false } text ? text : null;

    private FittedText Always(string field, WordedVariant variant, AuthoredText? origin, FieldSource source, WordedVariant? actions)
    {
        var text = fitter.Fit(new TextKey(origin, field, channel, actions), selection.Item, selection.Wording.Locale);
        return new FittedText(text, channel.Form, text.IsShortened ? FieldSource.Shortened : source, variant.Variant.Key);
    }
}
