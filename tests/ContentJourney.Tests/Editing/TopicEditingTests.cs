using ContentJourney.Access;
using ContentJourney.Content;
using ContentJourney.Editing;

namespace ContentJourney.Tests.Editing;

public class TopicEditingTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory]
    [InlineData(Role.Author)]
    [InlineData(Role.Analyst)]
    public async Task Only_editors_rename_topics_and_everybody_with_a_role_sees_them(Role role)
    {
        using var place = await Workplace.OpenAsync(About("a", "wine"));
        var actor = new Actor("x", [role]);

        string[] denied = ["access.denied This takes the role \"Editor\"; ask an administrator."];
        Assert.Equal(denied, Workplace.Problems(await Editing(place).RenameAsync(actor, "wine", "alcohol", Workplace.Now, _none)));
        Assert.Equal(denied, Workplace.Problems(await Editing(place).RemoveAsync(actor, "wine", Workplace.Now, _none)));
        Assert.Equal([new Topic("wine", 1, 1)], (await Editing(place).ListAsync(actor, _none)).Value);
        Assert.Equal(
            ["access.denied This takes the role \"Analyst\"; ask an administrator."],
            Workplace.Problems(await Editing(place).ListAsync(Workplace.Nobody, _none)));
    }

    [Fact]
    public async Task Topics_are_counted_over_newest_and_published_versions()
    {
        using var place = await Workplace.OpenAsync(About("a", "wine", "food"), About("b", "food"));
        await place.DraftAsync(About("b", "tea"));

        Assert.Equal([new Topic("food", 2, 0), new Topic("tea", 1, 0), new Topic("wine", 1, 1)], (await Editing(place).ListAsync(Workplace.Analyst, _none)).Value);
    }

    [Fact]
    public async Task A_topic_is_renamed_on_items_and_for_personas_in_one_go()
    {
        using var place = await Workplace.OpenAsync(About("a", "wine", "food"));
        var before = place.Store.Writes;

        await Editing(place).RenameAsync(Workplace.Editor, "wine", "alcohol", Workplace.Now, _none);

        var desk = await place.ReadAsync();
        Assert.Equal(before + 1, place.Store.Writes);
        Assert.Equal((["alcohol", "food"], ["alcohol"]), (desk.Live.Items["a"].Item.Topics, desk.Live.Personas["pro"].ExcludedTopics));
    }

    [Fact]
    public async Task Two_topics_become_one()
    {
        using var place = await Workplace.OpenAsync(About("a", "food", "wine", "beer"), About("b", "beer"));

        await Editing(place).RenameAsync(Workplace.Editor, "beer", "wine", Workplace.Now, _none);

        var desk = await place.ReadAsync();
        Assert.Equal((["food", "wine"], ["wine"]), (desk.Live.Items["a"].Item.Topics, desk.Live.Items["b"].Item.Topics));
    }

    [Fact]
    public async Task What_is_kept_from_a_persona_stays_so_while_visitors_see_the_old_name()
    {
        using var place = await Workplace.OpenAsync(About("a", "wine"));
        await place.DraftAsync(About("a", "wine") with { Priority = 5 });

        await Editing(place).RenameAsync(Workplace.Editor, "wine", "alcohol", Workplace.Now, _none);

        var desk = await place.ReadAsync();
        Assert.Equal((["wine"], ["alcohol"]), (desk.Live.Items["a"].Item.Topics, desk.Items["a"].Item.Topics));
        Assert.Equal(["wine", "alcohol"], desk.Live.Personas["pro"].ExcludedTopics);
    }

    [Fact]
    public async Task A_topic_is_removed()
    {
        using var place = await Workplace.OpenAsync(About("a", "wine", "food"));

        await Editing(place).RemoveAsync(Workplace.Editor, "wine", Workplace.Now, _none);

        Assert.Equal([new Topic("food", 1, 0)], (await Editing(place).ListAsync(Workplace.Analyst, _none)).Value);
    }

    [Fact]
    public async Task Unknown_and_misspelt_topics_are_refused()
    {
        using var place = await Workplace.OpenAsync(About("a", "wine"));

        Assert.Equal(
            [
                "topic.unknown topic: There is no topic \"vine\". Did you mean \"wine\"?",
                "topic.malformed topic: \"Red Wine\" is no topic; a topic has lower-case letters a–z, digits and single hyphens between them, e.g. \"technik-max\".",
            ],
            Workplace.Problems(await Editing(place).RenameAsync(Workplace.Editor, "vine", "Red Wine", Workplace.Now, _none)));
    }

    private static Item About(string key, params string[] topics) => Workplace.Item(key) with { Topics = [.. topics] };

    private static TopicEditing Editing(Workplace place) => new(place.Store, place.Desk);
}
