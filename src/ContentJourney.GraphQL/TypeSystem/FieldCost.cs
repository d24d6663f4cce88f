namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>What a field costs when a document is weighed before it runs.</summary>
/// <param name="Weight">The cost of the field itself, at least 0.</param>
/// <param name="AssumedSize">How many items are expected when no size is given; multiplies the cost of the selection below.</param>
/// <param name="SizeArguments">The arguments that multiply it instead when they are given, such as <c>first</c> and <c>last</c>; the largest counts.</param>
public sealed record FieldCost(int Weight = 1, int AssumedSize = 1, params string[] SizeArguments)
{
    /// <summary>How many items a list is taken to have when the schema says nothing of it.</summary>
    public const int SizeOfList = 5;
}
