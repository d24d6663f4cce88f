using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The type <c>__Directive</c>.</summary>
[SpecSection("sec-The-__Directive-Type")]
internal static class DirectiveMetaType
{
    public static ObjectTypeBuilder<DirectiveDefinition> Create() => new ObjectTypeBuilder<DirectiveDefinition>("__Directive", "A directive and where it may stand.")
        .Field("name", "String!", directive => directive.Name, field => field.Describe("The name without the at sign."))
        .Field("description", "String", directive => directive.Description, field => field.Describe("What the directive does."))
        .Field("isRepeatable", "Boolean!", directive => directive.IsRepeatable, field => field.Describe("Whether it may stand more than once at one place."))
        .Field("locations", "[__DirectiveLocation!]!", directive => directive.Locations, field => field.Describe("Where it may stand."))
        .Field(
            "args",
            "[__InputValue!]!",
            (directive, context) => directive.Arguments.Where(Deprecation.Filter<ArgumentDefinition>(context, argument => argument.DeprecationReason)),
            field => Deprecation.AddArgument(field).Describe("The arguments."));
}
