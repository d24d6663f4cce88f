namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A named type or a wrapping of one. A wrapping exists once for each type, so types compare by reference.</summary>
public abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    private protected GraphQLType()
    {
    }

    /// <summary>The named type under all wrappings.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without a non-null around it.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>Whether arguments, variables and input fields may have the type.</summary>
    [SpecSection("sec-Input-and-Output-Types")]
    public bool IsInputType => Named is LeafType or InputObjectType;

    /// <summary>Whether fields may have the type.</summary>
    public bool IsOutputType => Named is LeafType or CompositeType;

    /// <summary>The list of the type.</summary>
    public ListType AsList() => _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list;

    /// <summary>The type without null; a non-null type is returned as it is.</summary>
    public virtual NonNullType AsNonNull() =>
        _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;
}
