using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The type <c>__InputValue</c>.</summary>
[SpecSection("sec-The-__InputValue-Type")]
internal static class InputValueMetaType
{
    public static ObjectTypeBuilder<InputValueDefinition> Create() => Deprecation.AddFields(
        new ObjectTypeBuilder<InputValueDefinition>("__InputValue", "An argument, or a field of an input object.")
            .Field("name", "String!", value => value.Name, field => field.Describe("The name."))
            .Field("description", "String", value => value.Description, field => field.Describe("What the value means."))
            .Field("type", "__Type!", value => value.Type, field => field.Describe("The type of the value."))
            .Field("defaultValue", "String", value => value.DefaultValue?.ToString(), field => field.Describe("The default as a document would write it; null when there is none.")),
        value => value.DeprecationReason);
}
