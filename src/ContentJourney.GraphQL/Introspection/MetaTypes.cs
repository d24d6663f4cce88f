using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The types that every schema has to describe itself with.</summary>
[SpecSection("sec-Schema-Introspection")]
internal static class MetaTypes
{
    public static TypeBuilder[] Create() =>
    [
        SchemaMetaType.Create(),
        TypeMetaType.Create(),
        TypeKindMetaType.Create(),
        FieldMetaType.Create(),
        InputValueMetaType.Create(),
        EnumValueMetaType.Create(),
        DirectiveMetaType.Create(),
        DirectiveLocationMetaType.Create(),
    ];
}
