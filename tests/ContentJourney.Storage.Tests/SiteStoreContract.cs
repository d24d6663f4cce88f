using ContentJourney.Channels;
using ContentJourney.Publishing;
using static ContentJourney.Storage.Tests.Sample;

namespace ContentJourney.Storage.Tests;

/// <summary>What every store promises of the site as a whole.</summary>
public abstract class SiteStoreContract : StoreContract
{
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

    [SkippableFact]
    public async Task An_update_holds_exactly_what_visitors_see_differently()
    {
        await Store.WriteAsync(Start with { Personas = [Persona("a"), Persona("b")], Items = [Item("x"), Item("y"), Item("z"), Item("same")] }, Anna(), default);
        await Store.WriteAsync(
            new() { Personas = [Persona("b", "New"), Persona("c")], Items = [Item("y", "New"), Item("same")], Drafts = [Item("z"), Item("draft")], Removals = [new(Noun.Persona, "a"), new(Noun.Item, "x")] },
            Ben(),
            default);

        var update = (await Store.ReadSinceAsync(1, default))!;

        Assert.Equal(2, update.Version);
        var expected = new SiteChange
        {
            Personas = [Persona("b", "New"), Persona("c")],
            Items = [Item("y", "New")],
            Removals = [new(Noun.Persona, "a"), new(Noun.Item, "x"), new(Noun.Item, "z")],
        };
        Assert.Equal(expected, update.Change);
        Assert.Equal(new Dictionary<string, DateTimeOffset> { ["y"] = Ben().At }, update.PublishedAt);
        Assert.Equal(["z"], update.Unpublished);
    }

    [SkippableFact]
    public async Task An_update_of_settings_holds_the_settings()
    {
        await Store.WriteAsync(Start, Anna(), default);
        await Store.WriteAsync(new() { Settings = Settings with { Title = "Tee" } }, Anna(), default);

        Assert.Equal(new SiteChange { Settings = Settings with { Title = "Tee" } }, (await Store.ReadSinceAsync(1, default))!.Change);
        Assert.Null((await Store.ReadSinceAsync(2, default))!.Change.Settings);
    }

    [SkippableTheory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(2)]
    public async Task There_is_no_update_since_a_version_that_never_was(long version)
    {
        await Store.WriteAsync(Start, Anna(), default);

        Assert.Null(await Store.ReadSinceAsync(version, default));
    }

    [SkippableFact]
    public async Task Updates_lead_from_any_version_to_the_newest_state()
    {
        await Store.WriteAsync(Start with { Items = [Item("a"), Item("b")] }, Anna(), default);
        await Store.PublishAsync(["a"], Anna(), default);
        await Store.UnpublishAsync(["b"], Anna(), default);
        await Store.WriteAsync(new() { Items = [Item("b", "Back"), Item("c")] }, Anna(), default);
        await Store.WriteAsync(new() { Removals = [new(Noun.Item, "a")] }, Anna(), default);

        foreach (var version in Enumerable.Range(1, (int)await Store.ReadVersionAsync(default)))
        {
            var update = (await Store.ReadSinceAsync(version, default))!;
            Assert.Equal(version <= 2 ? ["b", "c"] : [], update.Change.Items.Select(item => item.Key));
            Assert.Equal(version <= 3 ? [new Removal(Noun.Item, "a")] : [], update.Change.Removals);
            Assert.Equal(4, update.Version);
        }
    }

    [SkippableFact]
    public async Task A_definition_keeps_its_place_and_a_returning_one_goes_to_the_end()
    {
        await Store.WriteAsync(Start with { Personas = [Persona("a"), Persona("b"), Persona("c")] }, Anna(), default);
        await Store.WriteAsync(new() { Personas = [Persona("b", "New")], Removals = [new(Noun.Persona, "a")] }, Anna(), default);
        await Store.WriteAsync(new() { Personas = [Persona("a")] }, Anna(), default);

        Assert.Equal(["b", "c", "a"], (await Store.ReadPublishedAsync(default))!.Site.Personas.Select(persona => persona.Key));
    }

    [SkippableFact]
    public async Task Everything_is_exported_with_drafts_and_files()
    {
        var change = Start with { Items = [Item("b", "Old"), Item("a")], Drafts = [Item("d")], Files = [File("media/b.svg", 2), File("media/a.svg", 1, 0, 255)] };
        await Store.WriteAsync(change, Anna(), default);
        await Store.SaveDraftAsync(Item("b", "New"), 1, "saved", Ben(), default);

        var contents = (await Store.ReadAllAsync(default))!;

        Assert.Equal([Item("a"), Item("b", "Old")], contents.Site.Items);
        Assert.Equal([Item("d")], contents.Site.Drafts);
        Assert.Equal([File("media/a.svg", 1, 0, 255), File("media/b.svg", 2)], contents.Files);
    }

    [SkippableFact]
    public async Task A_file_can_be_set_replaced_and_removed()
    {
        await Store.WriteAsync(Start with { Files = [File("media/a.svg", 1)] }, Anna(), default);
        Assert.Equal(2, await Store.WriteAsync(new() { Files = [File("media/a.svg", 2, 3)] }, Anna(), default));

        var file = (await Store.FindFileAsync("media/a.svg", default))!;
        Assert.Equal([2, 3], file.Content.Bytes.ToArray());

        Assert.Equal(3, await Store.WriteAsync(new() { Removals = [new(Noun.File, "media/a.svg")] }, Anna(), default));
        Assert.Null(await Store.FindFileAsync("media/a.svg", default));
    }
}
