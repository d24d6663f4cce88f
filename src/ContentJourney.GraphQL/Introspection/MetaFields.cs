using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The fields that types have without declaring them.</summary>
[SpecSection("sec-Type-Name-Introspection")]
internal static class MetaFields
{
    /// <summary>The meta-field of a type by its name; null when there is none.</summary>
    public static FieldDefinition? Find(Schema schema, CompositeType parent, string name) =>
        name == "__typename" && schema.PossibleTypes(parent).Count > 0 ? TypeName(parent) : null;

    private static FieldDefinition TypeName(CompositeType parent) =>
        new("__typename", SpecifiedScalars.String.AsNonNull(), DefinitionList<ArgumentDefinition>.Empty) { Resolver = new ParentResolver<object?, string>(_ => parent.Name) };
}
