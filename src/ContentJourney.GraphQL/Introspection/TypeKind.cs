namespace ContentJourney.GraphQL.Introspection;

/// <summary>The kinds of types, in the order of <c>__TypeKind</c>.</summary>
internal enum TypeKind
{
    Scalar,
#pragma warning disable CA1720 // The specification's name.
    Object,
#pragma warning restore CA1720
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
