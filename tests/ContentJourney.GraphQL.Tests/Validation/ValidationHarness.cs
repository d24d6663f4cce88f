using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Sdl;
using ContentJourney.GraphQL.Validation;

namespace ContentJourney.GraphQL.Tests.Validation;

/// <summary>One schema for all rules, and the words to say what is valid and what is not.</summary>
public abstract class ValidationHarness
{
    private static readonly Schema _schema = SchemaReader.Read(
        """
        directive @mark(note: String) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION | VARIABLE_DEFINITION | QUERY
        directive @tag(name: String!) repeatable on FIELD

        enum Trick { SIT DOWN FETCH }
        scalar Anything

        interface Being { name(last: Boolean): String }
        interface Pet implements Being { name(last: Boolean): String nickname: String }
        type Dog implements Pet & Being {
          name(last: Boolean): String
          nickname: String
          barks: Boolean
          volume: Int!
          knows(trick: Trick): Boolean
          owner: Person
          friends: [Dog!]
          mother: Dog
        }
        type Cat implements Pet & Being {
          name(last: Boolean): String
          nickname: String
          meows: Boolean
          volume: Int
          knows(trick: Trick): Boolean
          friends: [Cat]
          mother: Cat
        }
        type Person implements Being { name(last: Boolean): String pets: [Pet] iq: Int }
        union CatOrDog = Cat | Dog
        union DogOrPerson = Dog | Person

        input Search { name: String tricks: [Trick!] limit: Int! = 10 owner: Owner required: Boolean! }
        input Owner { name: String! parent: Owner }
        input Key @oneOf { id: ID name: String }

        type Query {
          dog(name: String): Dog
          cat: Cat
          pet: Pet
          being: Being
          catOrDog: CatOrDog
          dogOrPerson: DogOrPerson
          find(search: Search): Pet
          byKey(key: Key): Pet
          byRequiredKey(key: Key!): Pet
          values(int: Int, float: Float, string: String, boolean: Boolean, id: ID, list: [Int!], lists: [[Int]], any: Anything, optional: Int! = 0): String
          required(one: Int!, two: Int!): String
        }
        type Mutation { rename(name: String!): Dog }
        type Subscription { newDog: Dog oldDog: Dog }
        """).Require();

    protected static void Valid(string document) => Invalid(document);

    protected static void Invalid(string document, params string[] errors) => InvalidIn(_schema, document, errors);

    protected static void InvalidIn(Schema schema, string document, params string[] errors)
    {
        var found = DocumentValidator.Validate(schema, Parse(document), 100);

        Assert.Equal(errors.Order(StringComparer.Ordinal), found.Select(Show).Order(StringComparer.Ordinal));
    }

    /// <summary>An error at one place.</summary>
    protected static string Error(int line, int column, string message) => $"{message} ({line}:{column})";

    /// <summary>An error at several places.</summary>
    protected static string Error((int Line, int Column)[] places, string message) =>
        $"{message} ({string.Join(' ', places.Select(place => $"{place.Line}:{place.Column}"))})";

    protected static IReadOnlyList<GraphQLError> Validate(string document, int maxErrors = 100) => DocumentValidator.Validate(_schema, Parse(document), maxErrors);

    protected static IReadOnlyList<GraphQLError> Validate(DocumentNode document, int maxErrors) => DocumentValidator.Validate(_schema, document, maxErrors);

    protected static DocumentNode Parse(string document, ParserLimits? limits = null)
    {
        var result = Parser.Parse(new Source(document), limits);
        return result.Document ?? throw new InvalidOperationException(result.Error?.Message);
    }

    private static string Show(GraphQLError error) =>
        $"{error.Message} ({string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))})";
}
