namespace ContentJourney.OrchardCore.Facts;

/// <summary>A row of the editor of facts.</summary>
/// <param name="Row">What the names of its fields begin with.</param>
/// <param name="Fact">What it holds.</param>
internal sealed record FactView(string Row, FactRow Fact);
