namespace ContentJourney.Fuzz;

/// <summary>Something to try.</summary>
/// <param name="Kind">What it is tried on.</param>
/// <param name="Text">The text, which may hold anything, halves of surrogate pairs too.</param>
internal sealed record Input(InputKind Kind, string Text);
