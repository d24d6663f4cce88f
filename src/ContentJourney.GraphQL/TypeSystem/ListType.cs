namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A list of another type.</summary>
[SpecSection("sec-List")]
public sealed class ListType : GraphQLType
{
    internal ListType(GraphQLType item) => Item = item;

    /// <summary>The type of the items.</summary>
    public GraphQLType Item { get; }

    /// <inheritdoc/>
    public override NamedType Named => Item.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{Item}]";
}
