using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The type <c>__Schema</c>.</summary>
[SpecSection("sec-The-__Schema-Type")]
internal static class SchemaMetaType
{
    public static ObjectTypeBuilder<Schema> Create() => new ObjectTypeBuilder<Schema>("__Schema", "All that a client can ask: the types, the directives and where operations begin.")
        .Field("description", "String", schema => schema.Description, field => field.Describe("What the schema is for."))
        .Field("types", "[__Type!]!", schema => schema.Types, field => field.Describe("All named types."))
        .Field("queryType", "__Type!", schema => schema.QueryType, field => field.Describe("Where queries begin."))
        .Field("mutationType", "__Type", schema => schema.MutationType, field => field.Describe("Where mutations begin, if there are any."))
        .Field("subscriptionType", "__Type", schema => schema.SubscriptionType, field => field.Describe("Where subscriptions begin, if there are any."))
        .Field("directives", "[__Directive!]!", schema => schema.Directives, field => field.Describe("All directives."));
}
