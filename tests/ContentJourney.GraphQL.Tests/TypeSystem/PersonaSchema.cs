using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.TypeSystem;

/// <summary>A small schema with every kind of resolver.</summary>
internal static class PersonaSchema
{
    internal enum Mood
    {
        Cheerful,
        VerySad,
    }

    public static Schema Create()
    {
        var node = new InterfaceTypeBuilder("Node").Field("id", "ID!");
        var persona = new ObjectTypeBuilder<Customer>("Persona", "An ideal customer.")
            .Implements(node)
            .Field("id", "ID!", persona => persona.Id)
            .Field("parent", "Persona", persona => persona)
            .Field("mood", "Mood!", persona => persona.Mood)
            .Field("friends", "[Persona!]!", (_, context) => $"{context.Argument<int>("first")} {context.State}", field => field
                .Argument("filter", "Filter", "{name: \"a\"}")
                .Argument("first", "Int", "20"))
            .Field("old", "String", _ => string.Empty, field => field.Deprecate("Use id."));
        var filter = new InputObjectTypeBuilder("Filter")
            .Field("name", "String")
            .Field("limit", "Int", "3")
            .Read(values => $"{values.Get<string>("name")}/{values.Get<int>("limit")}");
        var query = new ObjectTypeBuilder<object?>("Query")
            .FieldAsync("persona", persona, Find, field => field.Argument("key", "String!"));
        return new SchemaBuilder().Add(node, persona, EnumTypeBuilder.For<Mood>(), filter, query).Build().Require();
    }

    private static async ValueTask<Customer> Find(object? root, FieldContext context)
    {
        await Task.Yield();
        return new Customer(context.Argument<string>("key")!, Mood.Cheerful);
    }

    internal sealed record Customer(string Id, Mood Mood);
}
