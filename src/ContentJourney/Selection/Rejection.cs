using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Selection;

/// <summary>Says why a variant did not take part.</summary>
internal static class Rejection
{
    public static RejectedVariant Of(Variant variant, VariantSelection selection, SiteContext context)
    {
        var rule = variant.Locale != selection.Wording.Locale
            ? SelectionRule.Locale
            : Eligibility.FirstFailure(variant, context, out _) ?? SelectionRule.Standalone;
        return new RejectedVariant(variant, rule, Detail(rule, variant, selection, context));
    }

    private static string Detail(SelectionRule rule, Variant variant, VariantSelection selection, SiteContext context) => rule switch
    {
        SelectionRule.Locale => $"It is in {variant.Locale}; the delivery is in {selection.Wording.Locale}.",
        SelectionRule.Persona => $"It is for {List(variant.When.Personas)}; the persona is {context.Context.Persona ?? "unknown"}.",
        SelectionRule.Phase => $"It is for {List(variant.When.Phases)}; the phase is {context.Context.Phase ?? "unknown"}.",
        SelectionRule.Channel => $"It is for {List(variant.When.Channels)}; the channel is {context.Context.Channel}.",
        SelectionRule.Condition => $"It asks that {variant.When.Condition}; {Known(variant, context)}.",
        SelectionRule.Schedule => $"It is shown {Span(variant.When.Schedule!)}; the moment is {Moment(context.Context.At)}.",
        SelectionRule.Experiment => $"It is for arm {variant.When.Experiment!.Arm} of {variant.When.Experiment.Experiment}; {(context.Context.Seed is null ? "there is no seed" : "the seed falls elsewhere")}.",
        _ when variant.Standalone => "It stands alone and is not the first, so it lends nothing.",
        _ => $"{selection.Variants[0].Variant.Variant.Key} comes first and stands alone.",
    };

    private static string Known(Variant variant, SiteContext context)
    {
        var known = ((IEnumerable<string>)variant.When.Condition!.Attributes)
            .Select(name => context.Context.Attributes.TryGetValue(name, out var value) ? $"{name} is {value}" : $"{name} is unknown");
        return string.Join(", ", known);
    }

    private static string List(ValueList<string> keys) => string.Join(", ", (IEnumerable<string>)keys);

    private static string Span(Schedule schedule) => (schedule.From, schedule.Until) switch
    {
        ({ } from, { } until) => $"from {Moment(from)} until {Moment(until)}",
        ({ } from, null) => $"from {Moment(from)}",
        (null, { } until) => $"until {Moment(until)}",
        _ => "always",
    };

    private static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
