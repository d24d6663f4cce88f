namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A type that does not admit null.</summary>
[SpecSection("sec-Non-Null")]
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType inner) => Nullable = inner;

    /// <inheritdoc/>
    public override GraphQLType Nullable { get; }

    /// <inheritdoc/>
    public override NamedType Named => Nullable.Named;

    /// <inheritdoc/>
    public override NonNullType AsNonNull() => this;

    /// <inheritdoc/>
    public override string ToString() => $"{Nullable}!";
}
