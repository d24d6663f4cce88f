using System.Globalization;

namespace ContentJourney.Storage.Tests.Sqlite;

public sealed class SigkillTests : IAsyncLifetime
{
    private const int Edits = 1_000;
    private const int Kills = 5;
    private const int Seed = 20260301;

    private TestDatabase? _database;

    public async Task InitializeAsync() => _database = await SqliteFile.CreateAsync();

    public async Task DisposeAsync() => await _database!.DisposeAsync();

    [Fact]
    public async Task What_was_confirmed_survives_every_kill()
    {
        var lines = await RunAsync(new Random(Seed));
        var edits = lines.Where(line => line[0] == "edit").ToArray();
        var publishes = lines.Where(line => line[0] == "publish").ToArray();

        Assert.Equal(Enumerable.Range(0, Edits), edits.Select(line => Number(line[3])).Distinct());
        Assert.Equal("ok", await SqliteFile.CheckIntegrityAsync(_database!));
        var snapshot = (await _database!.Sites.ReadPublishedAsync(default))!;
        Assert.InRange(snapshot.Version, Number(publishes[^1][3]), long.MaxValue);
        foreach (var copy in lines.Where(line => line[0] == "copy").GroupBy(line => line[1]))
        {
            var kept = (await _database.Desk.FindCopyAsync(copy.Key, "victim", default))!;
            Assert.Equal((copy.Last()[2], copy.Last()[3]), (kept.BasedOn.ToString(CultureInfo.InvariantCulture), kept.Item.Variants[0].Message.Headline));
        }

        foreach (var item in snapshot.Site.Items.AsEnumerable())
        {
            var stored = (await _database.Sites.FindItemAsync(item.Key, default))!;
            Assert.Equal(stored.Published!.Item, item);
            Assert.InRange(stored.Published.Number, Number(publishes.Last(line => line[1] == item.Key)[2]), stored.Latest.Number);

            var versions = await _database.Sites.ReadVersionsAsync(item.Key, default);
            Assert.Equal(Enumerable.Range(1, versions.Count).Reverse(), versions.Select(version => version.Number));
            Assert.All(edits.Where(line => line[1] == item.Key), line => Assert.Equal(line[3], versions[^Number(line[2])].Item.Variants[0].Message.Headline));
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // Each run goes on after the last edit that was confirmed; an edit that was stored but not confirmed is made again and changes nothing.
    private async Task<List<string[]>> RunAsync(Random random)
    {
        var all = new List<string[]>();
        for (var run = 0; run <= Kills; run++)
        {
            var killAfter = run < Kills ? random.Next(1, 400) : int.MaxValue;
            var next = all.Where(line => line[0] == "edit").Select(line => Number(line[3]) + 1).LastOrDefault();
            var lines = await Victim.RunAsync(_database!.Options.DataDirectory!, next, Edits, killAfter, TimeSpan.FromMilliseconds(random.Next(5)));
            Assert.Equal(run == Kills, lines[^1] == "done");
            all.AddRange(lines.Select(line => line.Split(' ')));
        }

        return all;
    }
}
