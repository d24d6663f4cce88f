namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>What a field costs when a document is weighed before it runs.</summary>
/// <param name="Weight">The cost of the field itself, at least 0.</param>
/// <param name="SizeArgument">The argument whose value multiplies the cost of the selection below, such as <c>first</c>.</param>
/// <param name="AssumedSize">What multiplies it when the argument is not given.</param>
public sealed record FieldCost(int Weight = 1, string? SizeArgument = null, int AssumedSize = 1);
