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

    /// <summary>The headline: every base authors one, and it comes even where a lone variant was stored without.</summary>
    public FittedText Headline() => Text(MessageFields.Headline) ?? Fit(
        MessageFields.Headline,
        selection.Wording.Base,
        selection.Wording.Base.Headline ?? _none,
        FieldSource.Inherited,
        evenIfNone: true)!;

    /// <summary>The speech: authored, else the summary and then the actions.</summary>
    public FittedText? Speech()
    {
        if (selection.FirstAuthoring(MessageFields.Speech) is not null)
        {
            return Text(MessageFields.Speech);
        }

        var (variant, origin) = Origin();
        var actions = selection.FirstAuthoring(MessageFields.CallsToAction) is { } found ? found.Variant : null;
        var calls = actions?.Variant.Message.CallsToAction is { Count: > 0 } some ? some : null;
        return origin is null && calls is null
            ? null
            : Fit(MessageFields.Speech, origin is null ? actions! : variant!, origin, FieldSource.Derived, calls);
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

    private FittedText? Fit(string field, WordedVariant variant, AuthoredText? origin, FieldSource source, object? actions = null, bool evenIfNone = false)
    {
        if (origin is { SaysNone: true } && !evenIfNone)
        {
            return null;
        }

        var text = fitter.Fit(new TextKey(origin, field, channel, actions), selection.Item, selection.Wording.Locale);
        return new FittedText(text, channel.Form, text.IsShortened ? FieldSource.Shortened : source, variant.Variant.Key);
    }
}
