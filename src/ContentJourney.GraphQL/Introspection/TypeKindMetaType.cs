using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The type <c>__TypeKind</c>.</summary>
[SpecSection("sec-The-__Type-Type")]
internal static class TypeKindMetaType
{
    public static EnumTypeBuilder Create() => EnumTypeBuilder.For<TypeKind>("__TypeKind", "What a type is, and so which fields of `__Type` have a value for it.");

    public static TypeKind KindOf(GraphQLType type) => type switch
    {
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        ListType => TypeKind.List,
        _ => TypeKind.NonNull,
    };
}
