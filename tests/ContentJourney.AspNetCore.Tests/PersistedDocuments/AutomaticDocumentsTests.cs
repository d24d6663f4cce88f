using ContentJourney.AspNetCore.PersistedDocuments;

namespace ContentJourney.AspNetCore.Tests.PersistedDocuments;

public class AutomaticDocumentsTests
{
    // What one of the texts below weighs: its characters and what an entry costs.
    private const long One = 300 + (2 * 100);

    [Fact]
    public void The_document_that_was_not_used_for_longest_goes_first()
    {
        var documents = new AutomaticDocuments(2 * One);
        documents.Keep("a", Text('a'));
        documents.Keep("b", Text('b'));
        Assert.True(documents.TryFind("a", out _));

        documents.Keep("c", Text('c'));

        Assert.False(documents.TryFind("b", out _));
        Assert.True(documents.TryFind("a", out var kept));
        Assert.Equal(Text('a'), kept);
        Assert.True(documents.TryFind("c", out _));
    }

    [Fact]
    public void Leaving_a_document_again_counts_as_using_it()
    {
        var documents = new AutomaticDocuments(2 * One);
        documents.Keep("a", Text('a'));
        documents.Keep("b", Text('b'));
        documents.Keep("a", Text('a'));

        documents.Keep("c", Text('c'));

        Assert.True(documents.TryFind("a", out _));
        Assert.False(documents.TryFind("b", out _));
    }

    [Fact]
    public void Never_is_more_held_than_fits()
    {
        var documents = new AutomaticDocuments(10 * One);

        for (var index = 0; index < 1_000; index++)
        {
            documents.Keep($"{index}", new string('x', index % 300));
            Assert.InRange(documents.Bytes, 1, 10 * One);
        }
    }

    [Fact]
    public void A_document_larger_than_all_room_is_not_kept_and_drives_nothing_out()
    {
        var documents = new AutomaticDocuments(One);
        documents.Keep("a", Text('a'));

        documents.Keep("b", Text('b') + "b");

        Assert.True(documents.TryFind("a", out _));
        Assert.False(documents.TryFind("b", out _));
    }

    [Fact]
    public void Many_clients_at_once_leave_it_sound()
    {
        var documents = new AutomaticDocuments(10 * One);

        Parallel.For(0, 10_000, index =>
        {
            documents.Keep($"{index % 50}", Text((char)('0' + (index % 50))));
            Assert.True(!documents.TryFind($"{index % 50}", out var found) || found == Text((char)('0' + (index % 50))));
        });

        Assert.Equal(10 * One, documents.Bytes);
    }

    private static string Text(char letter) => new(letter, 100);
}
