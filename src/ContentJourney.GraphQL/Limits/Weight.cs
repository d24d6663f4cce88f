namespace ContentJourney.GraphQL.Limits;

/// <summary>What a part of a document asks for. Numbers stop growing at <see cref="Most"/>, since fragments can make them exponential.</summary>
/// <param name="Depth">How many fields stand below each other.</param>
/// <param name="IntrospectionLists">How many lists of the introspection stand below each other.</param>
/// <param name="Fields">How many fields stand at the top.</param>
/// <param name="Aliases">How many fields have aliases.</param>
/// <param name="Directives">How many directives there are.</param>
/// <param name="Cost">What all of it costs.</param>
internal readonly record struct Weight(long Depth, long IntrospectionLists, long Fields, long Aliases, long Directives, long Cost)
{
    public const long Most = 1_000_000_000;

    public static Weight Unbearable { get; } = new(Most, 0, 0, 0, 0, 0);

    /// <summary>Two parts beside each other.</summary>
    public static Weight operator +(Weight one, Weight other) => new(
        Math.Max(one.Depth, other.Depth),
        Math.Max(one.IntrospectionLists, other.IntrospectionLists),
        Sum(one.Fields, other.Fields),
        Sum(one.Aliases, other.Aliases),
        Sum(one.Directives, other.Directives),
        Sum(one.Cost, other.Cost));

    private static long Sum(long one, long other) => Math.Min(Most, one + other);
}
