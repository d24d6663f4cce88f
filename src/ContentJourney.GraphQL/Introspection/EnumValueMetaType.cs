using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The type <c>__EnumValue</c>.</summary>
[SpecSection("sec-The-__EnumValue-Type")]
internal static class EnumValueMetaType
{
    public static ObjectTypeBuilder<EnumValueDefinition> Create() => Deprecation.AddFields(
        new ObjectTypeBuilder<EnumValueDefinition>("__EnumValue", "A value of an enum.")
            .Field("name", "String!", value => value.Name, field => field.Describe("The name."))
            .Field("description", "String", value => value.Description, field => field.Describe("What the value means.")),
        value => value.DeprecationReason);
}
