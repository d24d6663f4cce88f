using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.Execution.Batching;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Execution;

public class BatchLoadingTests
{
    private readonly List<string> _loads = [];

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task A_list_of_100_items_makes_one_load_for_each_level(int concurrent)
    {
        var answer = await AnswerAsync("{ books { author { name country { name } } } }", concurrent);

        Assert.Equal(["authors 0 1 2 3 4 5 6 7 8 9", "countries c0 c1 c2"], _loads);
        Assert.StartsWith("""{"data":{"books":[{"author":{"name":"author 0","country":{"name":"country c0"}}},{"author":{"name":"author 1",""", answer, StringComparison.Ordinal);
        Assert.Equal(100, answer.Split("\"author\"").Length - 1);
        Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_in_different_places_share_a_load_and_no_key_is_loaded_twice()
    {
        var answer = await AnswerAsync("{ book(number: 3) { author { name } again: author { name } later { author { name } } } other: book(number: 4) { author { name } } }");

        Assert.Equal(["authors 3 4"], _loads);
        Assert.Equal("""{"data":{"book":{"author":{"name":"author 3"},"again":{"name":"author 3"},"later":{"author":{"name":"author 3"}}},"other":{"author":{"name":"author 4"}}}}""", answer);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Loads_below_fields_that_come_later_wait_for_all_of_them(int concurrent)
    {
        await AnswerAsync("{ books { later { author { name } } } }", concurrent);

        Assert.Equal(["authors 0 1 2 3 4 5 6 7 8 9"], _loads);
    }

    [Fact]
    public async Task What_a_mutation_changes_is_loaded_again_for_its_next_field()
    {
        var number = 2;
        var loader = new BatchLoader<string, int>((keys, _) => ValueTask.FromResult<IReadOnlyDictionary<string, int>>(keys.ToDictionary(key => key, _ => number)));
        var schema = new SchemaBuilder()
            .Add(
                new ObjectTypeBuilder<object?>("Query").Field("a", "Int", _ => 1),
                new ObjectTypeBuilder<object?>("Mutation").Field("change", "Holder!", (_, context) => (object)(number = context.Argument<int>("to")), field => field.Argument("to", "Int!")),
                new ObjectTypeBuilder<object>("Holder").FieldBatched("number", "Int!", (_, _) => "it", loader))
            .Build()
            .Require();

        Assert.Equal("""{"data":{"a":{"number":1},"b":{"number":3},"c":{"number":2}}}""", await schema.AskAsync("mutation { a: change(to: 1) { number } b: change(to: 3) { number } c: change(to: 2) { number } }"));
    }

    [Fact]
    public async Task A_key_that_cannot_be_compared_is_an_error_and_nobody_waits()
    {
        var loader = new BatchLoader<Bad, int>((_, _) => ValueTask.FromResult<IReadOnlyDictionary<Bad, int>>(new Dictionary<Bad, int>()));
        var schema = new SchemaBuilder()
            .Add(new ObjectTypeBuilder<object?>("Query").FieldBatched("a", "Int", (_, _) => new Bad(), loader).Field("b", "Int", _ => 1))
            .Build()
            .Require();

        Assert.StartsWith("""{"data":{"a":null,"b":1},"errors":[{"message":"Unexpected error""", await schema.AskAsync("{ a b }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_without_a_value_and_a_field_without_a_key_are_null() => Assert.Equal(
        """{"data":{"book":{"missing":null,"none":null}}}""",
        await AnswerAsync("{ book(number: 3) { missing { name } none { name } } }"));

    [Fact]
    public async Task A_missing_value_where_there_must_be_one_is_an_error_of_its_field() => Assert.Equal(
        """{"data":{"book":null},"errors":[{"message":"Cannot return null for non-nullable field Book.needed.","locations":[{"line":1,"column":21}],"path":["book","needed"]}]}""",
        await AnswerAsync("{ book(number: 3) { needed { name } author { name } } }"));

    [Fact]
    public async Task A_load_that_fails_is_an_error_of_each_field_that_waits_for_it() => Assert.Equal(
        """{"data":{"book":{"broken":null,"author":{"name":"author 3"}},"other":{"broken":null}},"errors":[{"message":"Unexpected error; the server's log says more.","locations":[{"line":1,"column":21}],"path":["book","broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}},{"message":"Unexpected error; the server's log says more.","locations":[{"line":1,"column":80}],"path":["other","broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""",
        await AnswerAsync("{ book(number: 3) { broken { name } author { name } } other: book(number: 4) { broken { name } } }"));

    [Fact]
    public async Task A_key_that_cannot_be_found_is_an_error_of_its_field_alone() => Assert.Equal(
        """{"data":{"book":{"keyless":null,"refused":null,"author":{"name":"author 3"}}},"errors":[{"message":"No.","locations":[{"line":1,"column":38}],"path":["book","refused"]},{"message":"Unexpected error; the server's log says more.","locations":[{"line":1,"column":21}],"path":["book","keyless"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""",
        await AnswerAsync("{ book(number: 3) { keyless { name } refused { name } author { name } } }"));

    private async Task<string> AnswerAsync(string document, int concurrent = 1)
    {
        using var response = await new GraphQLEngine(Create(), new EngineOptions { MaxConcurrentFields = concurrent }).ExecuteAsync(new GraphQLRequest(document), null, default);
        return System.Text.Encoding.UTF8.GetString(response.Utf8Json.Span);
    }

    private Schema Create()
    {
        var authors = new BatchLoader<int, Author>((keys, _) => LoadAsync("authors", keys, key => new Author(key)));
        var countries = new BatchLoader<string, Country>((keys, _) => LoadAsync("countries", keys, key => new Country(key)));
        var broken = new BatchLoader<int, Author>((_, _) => throw new InvalidOperationException("secret"));
        return new SchemaBuilder()
            .Add(
                new ObjectTypeBuilder<object?>("Query")
                    .Field("books", "[Book!]!", _ => Enumerable.Range(0, 100).Select(number => new Book(number)))
                    .Field("book", "Book", (_, context) => new Book(context.Argument<int>("number")), field => field.Argument("number", "Int!")),
                new ObjectTypeBuilder<Book>("Book")
                    .FieldBatched("author", "Author!", (book, _) => book.Number % 10, authors)
                    .FieldBatched("missing", "Author", (_, _) => -1, authors)
                    .FieldBatched("needed", "Author!", (_, _) => -1, authors)
                    .FieldBatched("none", "Country", (_, _) => null, countries)
                    .FieldBatched("broken", "Author", (book, _) => book.Number, broken)
                    .FieldBatched("keyless", "Author", (_, _) => throw new InvalidOperationException("secret"), authors)
                    .Field("refused", "Author", _ => new FieldError("No."))
                    .FieldAsync("later", "Book!", async (book, context) =>
                    {
                        await Task.Delay(book.Number % 3, context.CancellationToken);
                        return book;
                    }),
                new ObjectTypeBuilder<Author>("Author")
                    .Field("name", "String!", author => $"author {author.Number}")
                    .FieldBatched("country", "Country!", (author, _) => $"c{author.Number % 3}", countries),
                new ObjectTypeBuilder<Country>("Country").Field("name", "String!", country => $"country {country.Code}"))
            .Build()
            .Require();
    }

    private async ValueTask<IReadOnlyDictionary<TKey, TValue>> LoadAsync<TKey, TValue>(string what, IReadOnlyList<TKey> keys, Func<TKey, TValue> value)
        where TKey : notnull
    {
        await Task.Yield();
        _loads.Add($"{what} {string.Join(' ', keys.Order())}");
        return keys.Where(key => key is not -1).ToDictionary(key => key, value);
    }

    private sealed class Bad
    {
        public override bool Equals(object? obj) => throw new InvalidOperationException("secret");

        public override int GetHashCode() => throw new InvalidOperationException("secret");
    }

    private sealed record Book(int Number);

    private sealed record Author(int Number);

    private sealed record Country(string Code);
}
