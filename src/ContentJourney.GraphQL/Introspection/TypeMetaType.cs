using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The type <c>__Type</c>: named types as well as lists and non-null types.</summary>
[SpecSection("sec-The-__Type-Type")]
internal static class TypeMetaType
{
    public static ObjectTypeBuilder<GraphQLType> Create() => new ObjectTypeBuilder<GraphQLType>("__Type", "A type. Its kind says which of the fields have a value.")
        .Field("kind", "__TypeKind!", TypeKindMetaType.KindOf, field => field.Describe("What the type is."))
        .Field("name", "String", type => (type as NamedType)?.Name, field => field.Describe("The name; null for lists and non-null types."))
        .Field("description", "String", type => (type as NamedType)?.Description, field => field.Describe("What the type means."))
        .Field("specifiedByURL", "String", type => (type as ScalarType)?.SpecifiedBy?.OriginalString, field => field.Describe("Where a custom scalar is specified."))
        .Field("fields", "[__Field!]", Fields, field => Deprecation.AddArgument(field).Describe("The fields of an object or interface type."))
        .Field("interfaces", "[__Type!]", type => (type as FieldsType)?.Interfaces, field => field.Describe("What an object or interface type implements."))
        .Field("possibleTypes", "[__Type!]", PossibleTypes, field => field.Describe("The object types of an interface or union."))
        .Field("enumValues", "[__EnumValue!]", EnumValues, field => Deprecation.AddArgument(field).Describe("The values of an enum."))
        .Field("inputFields", "[__InputValue!]", InputFields, field => Deprecation.AddArgument(field).Describe("The fields of an input object type."))
        .Field("ofType", "__Type", Inner, field => field.Describe("What a list or a non-null type is made of."))
        .Field("isOneOf", "Boolean", type => (type as InputObjectType)?.IsOneOf, field => field.Describe("Whether an input object takes exactly one of its fields."));

    private static IEnumerable<FieldDefinition>? Fields(GraphQLType type, FieldContext context) =>
        (type as FieldsType)?.Fields.Where(Deprecation.Filter<FieldDefinition>(context, field => field.DeprecationReason));

    private static IEnumerable<EnumValueDefinition>? EnumValues(GraphQLType type, FieldContext context) =>
        (type as EnumType)?.Values.Where(Deprecation.Filter<EnumValueDefinition>(context, value => value.DeprecationReason));

    private static IEnumerable<InputValueDefinition>? InputFields(GraphQLType type, FieldContext context) =>
        (type as InputObjectType)?.Fields.Where(Deprecation.Filter<InputValueDefinition>(context, field => field.DeprecationReason));

    private static DefinitionList<ObjectType>? PossibleTypes(GraphQLType type, FieldContext context) =>
        type is InterfaceType or UnionType ? context.Request.Schema.PossibleTypes((CompositeType)type) : null;

    private static GraphQLType? Inner(GraphQLType type) => type switch
    {
        NonNullType nonNull => nonNull.Nullable,
        ListType list => list.Item,
        _ => null,
    };
}
