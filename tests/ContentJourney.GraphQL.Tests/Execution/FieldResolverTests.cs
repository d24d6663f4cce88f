using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.Tests.TypeSystem;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.Execution;

public class FieldResolverTests
{
    private static readonly Schema _schema = PersonaSchema.Create();

    [Fact]
    public async Task Resolvers_see_their_parent_and_their_context()
    {
        var persona = (ObjectType)_schema.Types.Find("Persona")!;
        var customer = new PersonaSchema.Customer("1", PersonaSchema.Mood.VerySad);
        Assert.Equal(PersonaSchema.Mood.VerySad, persona.Fields.Find("mood")!.Resolver!.ResolveNow(Context(customer)));
        Assert.Equal("7 state", persona.Fields.Find("friends")!.Resolver!.ResolveNow(Context(customer, KeyValuePair.Create<string, object?>("first", 7))));
        var asynchronous = _schema.QueryType.Fields.Find("persona")!.Resolver!;
        Assert.True(asynchronous.IsAsynchronous);
        Assert.Equal(new PersonaSchema.Customer("x", PersonaSchema.Mood.Cheerful), await asynchronous.ResolveAsync(Context(null, KeyValuePair.Create<string, object?>("key", "x"))));
        Assert.Throws<InvalidOperationException>(() => asynchronous.ResolveNow(Context(null)));
    }

    private static FieldContext Context(object? parent, params KeyValuePair<string, object?>[] arguments) => new(
        parent,
        new InputValues(arguments),
        new FieldNode(null, new NameNode("f"), [], [], null),
        new RequestContext(SchemaReader.Read("type Query { f: Int }").Require(), "state", CancellationToken.None));
}
