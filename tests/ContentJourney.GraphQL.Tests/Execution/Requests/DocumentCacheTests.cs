using System.Globalization;
using ContentJourney.GraphQL.Execution.Requests;

namespace ContentJourney.GraphQL.Tests.Execution.Requests;

public class DocumentCacheTests
{
    private readonly List<string> _prepared = [];

    [Fact]
    public void A_document_is_prepared_once()
    {
        var cache = new DocumentCache(10, 1_000);

        Assert.Same(Ask(cache, "a"), Ask(cache, "a"));
        Assert.Equal(["a"], _prepared);
    }

    [Fact]
    public void A_flood_of_documents_pushes_out_none_that_is_in_use()
    {
        var cache = new DocumentCache(10, 1_000);
        for (var index = 0; index < 1_000; index++)
        {
            Ask(cache, "in use");
            Ask(cache, index.ToString(CultureInfo.InvariantCulture));
        }

        Assert.Equal(1, _prepared.Count(text => text == "in use"));
    }

    [Fact]
    public void No_more_documents_are_kept_than_allowed()
    {
        var cache = new DocumentCache(10, 1_000);
        for (var index = 0; index < 1_000; index++)
        {
            Ask(cache, index.ToString(CultureInfo.InvariantCulture));
            Assert.InRange(cache.Count, 1, 10);
        }
    }

    [Fact]
    public void No_more_characters_are_kept_than_allowed()
    {
        var cache = new DocumentCache(1_000, 1_000);
        for (var index = 0; index < 1_000; index++)
        {
            Ask(cache, index.ToString("D100", CultureInfo.InvariantCulture));
            Assert.InRange(cache.Count, 1, 10);
        }
    }

    [Theory]
    [InlineData(0, 1_000)]
    [InlineData(10, 0)]
    [InlineData(10, 3)]
    public void A_cache_that_holds_next_to_nothing_still_answers(int documents, int characters)
    {
        var cache = new DocumentCache(documents, characters);

        Ask(cache, "first");
        Ask(cache, "second");
        Ask(cache, "third");

        Assert.Equal(["first", "second", "third"], _prepared);
        Assert.InRange(cache.Count, 0, 2);
    }

    [Fact]
    public void Many_askers_at_once_get_the_same_answers()
    {
        var cache = new DocumentCache(8, 1_000);

        Parallel.For(0, 20_000, index =>
        {
            var text = (index % 32).ToString(CultureInfo.InvariantCulture);
            Assert.Equal(text, Assert.Single(cache.GetOrAdd(text, Failing).Errors).Message);
        });

        Assert.InRange(cache.Count, 1, 9);
    }

    private static PreparedDocument Failing(string text) => PreparedDocument.Failed([new(text)]);

    private PreparedDocument Ask(DocumentCache cache, string text) => cache.GetOrAdd(text, missing =>
    {
        _prepared.Add(missing);
        return Failing(missing);
    });
}
