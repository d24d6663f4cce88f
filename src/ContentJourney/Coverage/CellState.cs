using ContentJourney.Fitting;

namespace ContentJourney.Coverage;

/// <summary>How well one delivery serves its context.</summary>
internal static class CellState
{
    public static CoverageState Of(DeliveredContent content, FittedState fitted) =>
        fitted.IsDerived ? CoverageState.Derived
        : NamesPersona(content) && NamesPhase(content) ? CoverageState.Authored
        : CoverageState.Inherited;

    private static bool NamesPersona(DeliveredContent content) => content.Context.Context.Persona is { } persona
        && (content.Item.Audience.Personas.Contains(persona) || content.Selection.Variants.Any(ranked => ranked.Variant.Variant.When.Personas.Contains(persona)));

    private static bool NamesPhase(DeliveredContent content) => content.Context.Context.Phase is { } phase
        && (content.Item.Audience.Phases.Contains(phase) || content.Selection.Variants.Any(ranked => ranked.Variant.Variant.When.Phases.Contains(phase)));
}
