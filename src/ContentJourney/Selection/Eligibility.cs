using ContentJourney.Content;
using ContentJourney.Experiments;

namespace ContentJourney.Selection;

/// <summary>Step 2: may a variant take part?</summary>
internal static class Eligibility
{
    /// <summary>The first rule that the variant fails in this context, or null and its rank. Its locale is taken as right.</summary>
    public static SelectionRule? FirstFailure(Variant variant, SiteContext context, out VariantRank rank)
    {
        var when = variant.When;
        var persona = Lineage.Distance(context.Persona?.Chain, when.Personas);
        var channel = Lineage.Distance(context.Channel.Chain, when.Channels);
        rank = new VariantRank(
            persona,
            when.Phases.Count > 0 ? 0 : 1,
            channel,
            when.Experiment is not null ? 0 : 1,
            when.Condition?.Comparisons ?? 0,
            variant.Priority);

        return persona == Lineage.Outside ? SelectionRule.Persona
            : !AdmitsPhase(when, context) ? SelectionRule.Phase
            : channel == Lineage.Outside ? SelectionRule.Channel
            : when.Condition is not null && when.Condition.Holds(context.Context.Attributes) != true ? SelectionRule.Condition
            : when.Schedule is not null && !when.Schedule.Admits(context.Context.At) ? SelectionRule.Schedule
            : when.Experiment is not null && !AdmitsSeed(when.Experiment, context) ? SelectionRule.Experiment
            : null;
    }

    private static bool AdmitsPhase(Targeting when, SiteContext context) =>
        when.Phases.Count == 0 || (context.Context.Phase is { } phase && when.Phases.AsSpan().Contains(phase));

    private static bool AdmitsSeed(ExperimentArm arm, SiteContext context) =>
        context.Context.Seed is { } seed
        && context.Site.Experiments.TryGetValue(arm.Experiment, out var experiment)
        && Bucket.ArmOf(experiment, seed)?.Key == arm.Arm;
}
