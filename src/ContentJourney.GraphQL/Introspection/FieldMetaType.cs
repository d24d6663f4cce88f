using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The type <c>__Field</c>.</summary>
[SpecSection("sec-The-__Field-Type")]
internal static class FieldMetaType
{
    public static ObjectTypeBuilder<FieldDefinition> Create() => Deprecation.AddFields(
        new ObjectTypeBuilder<FieldDefinition>("__Field", "A field of an object or interface type.")
            .Field("name", "String!", item => item.Name, field => field.Describe("The name."))
            .Field("description", "String", item => item.Description, field => field.Describe("What the field means."))
            .Field(
                "args",
                "[__InputValue!]!",
                (item, context) => item.Arguments.Where(Deprecation.Filter<ArgumentDefinition>(context, argument => argument.DeprecationReason)),
                field => Deprecation.AddArgument(field).Describe("The arguments."))
            .Field("type", "__Type!", item => item.Type, field => field.Describe("The type of its values.")),
        item => item.DeprecationReason);
}
