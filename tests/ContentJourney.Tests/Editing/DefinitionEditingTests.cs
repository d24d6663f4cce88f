using System.Diagnostics;
using ContentJourney.Access;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Editing;

public class DefinitionEditingTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Persona _pro = Workplace.Definitions.Personas[0];

    [Theory]
    [InlineData(Role.Author)]
    [InlineData(Role.Analyst)]
    public async Task Only_editors_define(Role role)
    {
        using var place = await Workplace.OpenAsync();
        var actor = new Actor("x", [role]);
        var before = place.Store.Writes;

        string[] denied = ["access.denied This takes the role \"Editor\"; ask an administrator."];
        Assert.Equal(denied, Workplace.Problems(await Editing(place).SetAsync(actor, new SiteChange { Personas = [_pro] }, SiteChange.None, Workplace.Now, _none)));
        Assert.Equal(denied, Workplace.Problems(await Editing(place).RemoveAsync(actor, Noun.Persona, "pro", Workplace.Now, _none)));
        Assert.Equal(before, place.Store.Writes);
    }

    [Fact]
    public async Task A_persona_is_changed_and_a_new_one_added()
    {
        using var place = await Workplace.OpenAsync();
        var change = new SiteChange { Personas = [_pro with { Name = "Professional" }, new() { Key = "new", Name = "New" }] };

        await Editing(place).SetAsync(Workplace.Editor, change, new SiteChange { Personas = [_pro] }, Workplace.Now, _none);

        Assert.Equal(["Professional", "Person", "New"], (await place.ReadAsync()).Live.Definitions.Personas.Select(persona => persona.Name));
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_overwritten()
    {
        using var place = await Workplace.OpenAsync();
        await place.WriteAsync(new SiteChange { Personas = [_pro with { Name = "Theirs" }, new() { Key = "new", Name = "Theirs" }], Settings = Workplace.Definitions.Settings with { Title = "T" } });
        var mine = new SiteChange { Personas = [_pro with { Name = "Mine" }, new() { Key = "new", Name = "Mine" }], Settings = Workplace.Definitions.Settings };

        Assert.Equal(
            [
                "definition.conflict settings: Somebody else has changed, added or removed the settings meanwhile; open it anew and make your change there.",
                "definition.conflict personas/pro: Somebody else has changed, added or removed the persona \"pro\" meanwhile; open it anew and make your change there.",
                "definition.conflict personas/new: Somebody else has changed, added or removed the persona \"new\" meanwhile; open it anew and make your change there.",
            ],
            Workplace.Problems(await Editing(place).SetAsync(Workplace.Editor, mine, new SiteChange { Personas = [_pro], Settings = Workplace.Definitions.Settings }, Workplace.Now, _none)));
    }

    [Fact]
    public async Task What_would_break_a_definition_or_an_item_is_refused()
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("tea") with { Audience = new([], ["two"], []) });
        await place.DraftAsync(Workplace.Item("tea"));
        await place.DraftAsync(Workplace.Item("draft", "") with { Audience = new([], ["three"], []) });
        var model = Workplace.Definitions.PhaseModels[0];
        var change = new SiteChange { PhaseModels = [model with { Phases = [model.Phases[0]] }], Personas = [_pro with { Parent = "pro" }] };

        Assert.Equal(
            [
                "persona.parent.circle personas/pro/parent: The parents go round in a circle: pro → pro. Take one parent out.",
                "audience.phase.unknown items/draft/audience/phases/0: No phase model has a phase \"three\".",
                "audience.phase.unknown items/tea/audience/phases/0: No phase model has a phase \"two\".",
            ],
            Workplace.Problems(await Editing(place).SetAsync(Workplace.Editor, change, new SiteChange { PhaseModels = [model], Personas = [_pro] }, Workplace.Now, _none)));
    }

    [Fact]
    public async Task A_draft_that_is_broken_already_keeps_nobody_from_defining()
    {
        using var place = await Workplace.OpenAsync();
        await place.DraftAsync(Workplace.Item("draft", "") with { Path = "nowhere" });

        Assert.Empty(Workplace.Problems(await Editing(place).SetAsync(Workplace.Editor, new SiteChange { Personas = [new() { Key = "new", Name = "New" }] }, SiteChange.None, Workplace.Now, _none)));
    }

    [Fact]
    public async Task Items_are_no_definitions()
    {
        using var place = await Workplace.OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => Editing(place).SetAsync(Workplace.Editor, new SiteChange { Edits = [Workplace.Item("a")] }, SiteChange.None, Workplace.Now, _none));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Editing(place).RemoveAsync(Workplace.Editor, Noun.Item, "home", Workplace.Now, _none));
    }

    [Fact]
    public async Task What_is_used_is_not_removed_and_the_message_says_where()
    {
        using var place = await Workplace.OpenAsync([.. Enumerable.Range(1, 5).Select(number => Workplace.Item($"i{number}") with { Audience = new(["pro"], ["one"], ["watch"]) })]);
        await place.WriteAsync(new SiteChange { Channels = [Workplace.Definitions.Channels[0] with { Key = "kiosk", Name = "Kiosk" }], Items = [Workplace.Item("i1") with { Audience = new(["pro"], ["one"], ["kiosk"]) }] });

        await Refuses(Noun.Persona, "pro", "persona.used personas/pro: The persona \"pro\" is used by items i1, i2, i3 and 2 more, journey way; take it out there first.");
        await Refuses(Noun.Persona, "person", "persona.used personas/person: The persona \"person\" is used by persona pro; take it out there first.");
        await Refuses(Noun.PhaseModel, "m", "phaseModel.used phaseModels/m: The phase model \"m\" is used by items i1, i2, i3 and 2 more, journey way; take it out there first.");
        await Refuses(Noun.ContentType, "article", "contentType.used contentTypes/article: The content type \"article\" is used by items home, i1, i2 and 3 more; take it out there first.");
        await Refuses(Noun.Channel, "kiosk", "channel.used channels/kiosk: The channel \"kiosk\" is used by item i1; take it out there first.");
        await Refuses(Noun.Experiment, "none", "experiment.unknown experiments/none: There is no experiment \"none\".");

        async Task Refuses(Noun noun, string key, string problem) =>
            Assert.Equal([problem], Workplace.Problems(await Editing(place).RemoveAsync(Workplace.Editor, noun, key, Workplace.Now, _none)));
    }

    [Fact]
    public async Task What_visitors_still_see_is_used_though_the_newest_version_uses_it_no_more()
    {
        using var place = await Workplace.OpenAsync(Arm("tea"));
        await place.DraftAsync(Workplace.Item("tea"));

        Assert.Equal(
            ["experiment.used experiments/tone: The experiment \"tone\" is used by item tea; take it out there first."],
            Workplace.Problems(await Editing(place).RemoveAsync(Workplace.Editor, Noun.Experiment, "tone", Workplace.Now, _none)));

        await place.Items.PublishAsync(Workplace.Editor, ["tea"], Workplace.Now, _none);
        Assert.Empty(Workplace.Problems(await Editing(place).RemoveAsync(Workplace.Editor, Noun.Experiment, "tone", Workplace.Now, _none)));
        Assert.Empty((await place.ReadAsync()).Live.Definitions.Experiments);

        static Item Arm(string key) => Workplace.Item(key, "T", new Variant { Key = "short", Locale = Locale.Of("en"), When = new() { Experiment = new("tone", "short") } });
    }

    [Fact]
    public async Task A_built_in_channel_is_made_again_what_it_was()
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("tea") with { Audience = new([], [], ["watch"]) });
        var watch = Workplace.Definitions.Channels.First(channel => channel.Key == "watch");
        await place.WriteAsync(new SiteChange { Channels = [watch with { Name = "Wrist" }] });

        Assert.Empty(Workplace.Problems(await Editing(place).RemoveAsync(Workplace.Editor, Noun.Channel, "watch", Workplace.Now, _none)));
        Assert.Equal(watch, (await place.ReadAsync()).Live.Channels["watch"].Channel);
    }

    [Fact]
    public async Task A_thousand_items_are_checked_in_a_moment()
    {
        using var place = await Workplace.OpenAsync([.. Enumerable.Range(0, 1000).Select(Large)]);
        await place.ReadAsync();
        var change = new SiteChange { Personas = [new() { Key = "new", Name = "New" }] };
        await Editing(place).SetAsync(Workplace.Editor, new SiteChange { Personas = [new() { Key = "NO", Name = "New" }] }, SiteChange.None, Workplace.Now, _none);
        var started = Stopwatch.GetTimestamp();

        Assert.Empty(Workplace.Problems(await Editing(place).SetAsync(Workplace.Editor, change, SiteChange.None, Workplace.Now, _none)));

        // About 130 ms by itself in a debug build; far more would mean that something grows faster than the items do.
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 5);
    }

    private static Item Large(int number) => Workplace.Item(
        $"item-{number}",
        "Title",
        [.. Enumerable.Range(0, 10).Select(variant => new Variant { Key = $"v{variant}", Locale = Locale.Of("en"), When = new() { Personas = ["pro"], Channels = ["watch"] }, Message = new() { Headline = "H", Body = "Body with {fact:price}.", CallsToAction = [new("Go", $"/item-{number}")] } })]) with
    {
        Path = $"/item-{number}",
        Facts = [new("price", new FactValue.Money(9, "EUR"))],
    };

    private static DefinitionEditing Editing(Workplace place) => new(place.Store, place.Store, place.Desk, (_, _, _) => null);
}
