namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>One value of an enum type.</summary>
/// <param name="Name">The name in documents and responses.</param>
/// <param name="Value">What resolvers give and get for it; never null.</param>
/// <param name="Description">What it means, in Markdown.</param>
/// <param name="DeprecationReason">Why not to use it any more; null when it is not deprecated.</param>
public sealed record EnumValueDefinition(string Name, object Value, string? Description = null, string? DeprecationReason = null) : INamedDefinition;
