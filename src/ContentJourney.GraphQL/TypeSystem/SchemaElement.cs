namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>What a schema coordinate leads to.</summary>
/// <param name="Definition">The type, field, input field, enum value, directive or argument; null when its container has none of the name.</param>
/// <param name="Problem">What is wrong with the container, which has to exist and be able to have such a part; null when nothing is.</param>
[SpecSection("sec-Schema-Coordinates")]
public sealed record SchemaElement(INamedDefinition? Definition, string? Problem = null);
