using ContentJourney.Collections;
using ContentJourney.Publishing;
using static ContentJourney.Storage.Tests.Sample;

namespace ContentJourney.Storage.Tests;

/// <summary>What every store promises to many writers, and to those who look into what they did.</summary>
public abstract class SiteWritersContract : StoreContract
{
    [SkippableFact]
    public async Task Of_two_who_save_at_once_one_wins()
    {
        await using var other = Database.OpenNode();
        for (var round = 0; round < 20; round++)
        {
            var saves = await Task.WhenAll(
                Task.Run(() => Store.SaveDraftAsync(Item("x", $"Anna {round}"), round, "saved", Anna(round), default)),
                Task.Run(() => other.Sites.SaveDraftAsync(Item("x", $"Ben {round}"), round, "saved", Ben(round), default)));

            var winner = Assert.Single(saves, save => save.Problems.Count == 0).Value;
            var loser = Assert.Single(Assert.Single(saves, save => save.Problems.Count > 0).Problems);
            Assert.Equal(round + 1, winner.Number);
            Assert.Contains($"version {winner.Number}, saved by {winner.By.Author} on", loser.Message, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task Many_writers_of_many_nodes_all_get_through()
    {
        await Store.WriteAsync(Start, Anna(), default);
        await using var other = Database.OpenNode();
        var writes = Enumerable.Range(0, 60).Select(number => Task.Run(() =>
            (number % 2 == 0 ? Store : other.Sites).WriteAsync(new() { Items = [Item($"item-{number}")] }, Anna(), default)));
        var reads = Enumerable.Range(0, 20).Select(_ => Task.Run(() => Store.ReadPublishedAsync(default)));
        var reading = Task.WhenAll(reads);

        var versions = await Task.WhenAll(writes);

        Assert.Equal(Enumerable.Range(2, 60).Select(version => (long)version), versions.Order());
        Assert.All(await reading, snapshot => Assert.Equal(snapshot!.Version - 1, snapshot.Site.Items.Count));
    }

    [SkippableFact]
    public async Task A_change_that_fails_leaves_nothing_behind()
    {
        await Store.WriteAsync(Start, Anna(), default);
        var change = new SiteChange { Personas = [Persona("max")], Items = [Item("x")], Files = [File("media/a.svg", 1), File("media/a.svg", 2)] };

        await Assert.ThrowsAnyAsync<Exception>(() => Store.WriteAsync(change, Anna(), default));

        var snapshot = (await Store.ReadPublishedAsync(default))!;
        Assert.Equal(1, snapshot.Version);
        Assert.Equal([], snapshot.Site.Personas);
        Assert.Equal([], snapshot.Site.Items);
        Assert.Null(await Store.FindFileAsync("media/a.svg", default));
        Assert.Equal(2, await Store.WriteAsync(new() { Items = [Item("x")] }, Anna(), default));
    }

    [SkippableFact]
    public async Task Thousands_of_items_are_written_and_published_at_once()
    {
        var items = Enumerable.Range(0, 2_500).Select(number => Item($"item-{number:D4}")).ToValueList();
        await Store.WriteAsync(Start with { Drafts = items }, Anna(), default);

        Assert.Equal(2, (await Store.PublishAsync([.. items.Select(item => item.Key)], Anna(), default)).Value);
        Assert.Equal(items, (await Store.ReadPublishedAsync(default))!.Site.Items);
    }

    [SkippableFact]
    public async Task What_was_done_is_kept_for_audits()
    {
        await Store.WriteAsync(Start with { Items = [Item("x")], Drafts = [Item("y")] }, Anna(), default);
        await Store.SaveDraftAsync(Item("x", "New"), 1, "edited", Ben(1), default);
        await Store.PublishAsync(["x", "y"], Ben(2), default);
        await Store.PublishAsync(["x", "y"], Ben(3), default);
        await Store.WriteAsync(new() { Removals = [new(Noun.Item, "x")] }, Anna(4), default);

        var changes = await Database.ReadChangesAsync();

        string[] expected =
        [
            "1 anna 09:00 wrote: settings kaffee; items x; drafts y",
            "1 ben 10:01 edited: x",
            "2 ben 10:02 published: x, y",
            "3 anna 09:04 wrote: removed x",
        ];
        Assert.Equal(expected, changes);
    }

    [SkippableFact]
    public async Task Moments_are_kept_to_the_tick()
    {
        var by = new Authorship("anna", new(2026, 3, 29, 2, 59, 59, TimeSpan.FromHours(1)));
        by = by with { At = by.At.AddTicks(1_234_567) };

        var saved = await Store.SaveDraftAsync(Item("x"), 0, "saved", by, default);

        Assert.Equal(by.At, saved.Value.By.At);
        Assert.Equal(by.At, (await Store.FindItemAsync("x", default))!.Latest.By.At);
    }
}
