using ContentJourney.Channels;
using ContentJourney.Publishing;
using static ContentJourney.Storage.Tests.Sample;

namespace ContentJourney.Storage.Tests;

/// <summary>What every store promises.</summary>
public abstract class SiteStoreContract : IAsyncLifetime
{
    private TestDatabase? _database;

    private protected TestDatabase Database => _database!;

    private protected ISiteStore Store => _database!.Sites;

    public async Task InitializeAsync() => _database = await CreateAsync();

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [SkippableFact]
    public async Task A_new_site_is_empty()
    {
        Assert.Null(await Store.ReadPublishedAsync(default));
        Assert.Null(await Store.ReadAllAsync(default));
        Assert.Null(await Store.ReadSinceAsync(0, default));
        Assert.Equal(0, await Store.ReadVersionAsync(default));
    }

    [SkippableFact]
    public async Task A_site_without_settings_stays_at_version_0()
    {
        Assert.Equal(0, await Store.WriteAsync(new() { Personas = [Persona("max")] }, Anna(), default));
        Assert.Null(await Store.ReadPublishedAsync(default));

        Assert.Equal(2, await Store.WriteAsync(Start, Anna(), default));
        Assert.Equal("max", (await Store.ReadPublishedAsync(default))!.Site.Personas[0].Key);
    }

    [SkippableFact]
    public async Task A_site_starts_with_the_built_in_channels()
    {
        var watch = BuiltInChannels.All.Single(channel => channel.Key == "watch") with { Name = "Uhr" };
        await Store.WriteAsync(Start with { Channels = [watch] }, Anna(), default);

        var site = (await Store.ReadPublishedAsync(default))!.Site;

        Assert.Equal(BuiltInChannels.All.Select(channel => channel.Key == "watch" ? watch : channel), site.Channels);
    }

    [SkippableFact]
    public async Task What_is_written_is_published()
    {
        var version = await Store.WriteAsync(Start with { Personas = [Persona("b"), Persona("a")], Items = [Item("y"), Item("x")], Drafts = [Item("z")] }, Anna(), default);

        var snapshot = (await Store.ReadPublishedAsync(default))!;

        Assert.Equal(1, version);
        Assert.Equal(version, snapshot.Version);
        Assert.Equal(Settings, snapshot.Site.Settings);
        Assert.Equal(["b", "a"], snapshot.Site.Personas.Select(persona => persona.Key));
        Assert.Equal([Item("x"), Item("y")], snapshot.Site.Items);
        Assert.Equal([], snapshot.Site.Drafts);
        Assert.Equal(Anna().At, snapshot.PublishedAt["x"]);
        Assert.Equal(["z"], snapshot.Unpublished);
    }

    [SkippableFact]
    public async Task Writing_the_same_again_changes_nothing()
    {
        var change = Start with { Personas = [Persona("max")], Items = [Item("x")], Drafts = [Item("z")], Files = [File("media/a.svg", 1)] };
        await Store.WriteAsync(change, Anna(), default);

        Assert.Equal(1, await Store.WriteAsync(change, Ben(), default));
        Assert.Equal(1, Assert.Single(await Store.ReadVersionsAsync("x", default)).Number);
        Assert.Equal(SiteChange.None, (await Store.ReadSinceAsync(1, default))!.Change);
    }

    private protected abstract Task<TestDatabase> CreateAsync();
}
