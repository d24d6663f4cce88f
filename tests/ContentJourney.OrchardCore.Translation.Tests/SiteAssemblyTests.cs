using System.Text.Json.Nodes;
using ContentJourney.OrchardCore.Translation.Sites;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Translation.Tests;

public class SiteAssemblyTests
{
    [Fact]
    public void What_is_published_is_shown_and_a_draft_is_for_editors_alone()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", key: "shown")), Pages.Draft(Pages.Page("2", key: "draft")));

        Assert.Equal(["shown"], Shown(assembly));
        Assert.Equal(["draft"], assembly.Snapshot.Unpublished);
        Assert.Equal(["shown"], assembly.Whole.Items.Select(item => item.Key));
        Assert.Equal(["draft"], assembly.Whole.Drafts.Select(item => item.Key));
        Assert.Equal(Orchard.Noon, assembly.Snapshot.PublishedAt["shown"]);
        Assert.Empty(assembly.LeftOut);
    }

    [Fact]
    public void Of_two_with_one_key_the_first_group_has_it_and_the_other_is_told()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("2", "Second", key: "cup")), Pages.Published(Pages.Page("1", "First", key: "cup")));

        Assert.Equal("First", assembly.Snapshot.Site.Items.Single().Variants[0].Message.Headline);
        Assert.Equal(["items/cup/key: Another item has the key \"cup\" already; each has a key of its own."], Told(assembly, "2"));
        Assert.Equal(["1"], assembly.StatesOf("cup").Select(state => state.Id));
    }

    [Fact]
    public void Of_two_with_one_path_the_first_group_has_it_and_the_other_is_told()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("2", key: "b", path: "cup")), Pages.Published(Pages.Page("1", key: "a", path: "cup")));

        Assert.Equal(["a"], Shown(assembly));
        Assert.Equal(["items/b/path: The path \"/cup\" is that of another item already; each item has a path of its own."], Told(assembly, "2"));
    }

    [Fact]
    public void A_draft_takes_no_path_from_what_visitors_see()
    {
        var assembly = Pages.Assemble(Pages.Draft(Pages.Page("1", key: "a", path: "cup")), Pages.Published(Pages.Page("2", key: "b", path: "cup")));

        Assert.Equal(["b"], Shown(assembly));
        Assert.Single(Told(assembly, "1"));
    }

    [Fact]
    public void Who_was_left_out_for_a_key_comes_in_when_the_other_goes()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", "First", key: "cup")), Pages.Published(Pages.Page("2", "Second", key: "cup")));

        assembly.Apply([], ["1"]);

        Assert.Equal("Second", assembly.Snapshot.Site.Items.Single().Variants[0].Message.Headline);
        Assert.Empty(assembly.LeftOut);
    }

    [Fact]
    public void A_broken_item_keeps_no_other_from_its_key()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", title: null, key: "cup")), Pages.Published(Pages.Page("2", "Second", key: "cup")));

        Assert.Equal("Second", assembly.Snapshot.Site.Items.Single().Variants[0].Message.Headline);
    }

    [Fact]
    public void What_the_rules_of_sites_find_leaves_an_item_out_and_others_stay()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", title: null, key: "broken")), Pages.Published(Pages.Page("2", key: "whole")));

        Assert.Equal(["whole"], Shown(assembly));
        Assert.Equal(["items/broken/variants/de/base/headline: A base has a headline: the name of the message, which every channel gets."], Told(assembly, "1"));

        assembly.Apply([Pages.Published(Pages.Page("1", key: "broken"))], []);

        Assert.Equal(["broken", "whole"], Shown(assembly));
        Assert.Empty(assembly.LeftOut);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("Cup")]
    [InlineData("k#2")]
    public void An_item_whose_key_is_none_is_left_out_and_told(string key)
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", key: key)));

        Assert.Empty(Shown(assembly));
        Assert.Single(Told(assembly, "1"));
    }

    [Fact]
    public void A_persona_in_a_circle_is_left_out_with_the_journey_that_needs_it_until_it_is_mended()
    {
        var assembly = Pages.Assemble(
            Pages.Published(Pages.Persona("1", "anna", parent: "bert")),
            Pages.Published(Pages.Persona("2", "bert", parent: "anna")),
            Pages.Published(Pages.Persona("3", "carl")),
            Pages.Published(Pages.Model("4", "aida")),
            Pages.Published(Pages.Journey("5", "annas", "anna", "aida")),
            Pages.Published(Pages.Page("6", key: "for-anna", persona: "anna")),
            Pages.Published(Pages.Page("7", key: "for-all")));

        Assert.Equal(["carl"], assembly.Snapshot.Site.Personas.Select(persona => persona.Key));
        Assert.Empty(assembly.Snapshot.Site.Journeys);
        Assert.Equal(["for-all"], Shown(assembly));
        Assert.Equal(["1", "2", "5", "6"], assembly.LeftOut.SelectMany(left => left.Ids).Order(StringComparer.Ordinal));
        Assert.Null(assembly.DefinitionAt("personas/anna"));

        assembly.Apply([Pages.Published(Pages.Persona("1", "anna"))], []);

        Assert.Equal(["anna", "bert", "carl"], assembly.Snapshot.Site.Personas.Select(persona => persona.Key));
        Assert.Equal(["annas"], assembly.Snapshot.Site.Journeys.Select(journey => journey.Key));
        Assert.Equal(["for-all", "for-anna"], Shown(assembly));
        Assert.Empty(assembly.LeftOut);
        Assert.Equal("1", assembly.DefinitionAt("personas/anna")?.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("Anna")]
    public void A_persona_whose_key_is_none_is_left_out_and_told(string key)
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Persona("1", key)));

        Assert.Empty(assembly.Snapshot.Site.Personas);
        Assert.Equal("definition.key.malformed", assembly.LeftOut.Single().Problems.Single().Code);
    }

    [Fact]
    public void A_reference_follows_its_target_to_another_key()
    {
        var picker = new JsonObject { ["ContentItemIds"] = new JsonArray("2") };
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", key: "from", next: picker)), Pages.Published(Pages.Page("2", key: "old")));

        Assert.Equal("old", Next(assembly));
        assembly.Apply([Pages.Published(Pages.Page("2", key: "new"))], []);
        Assert.Equal("new", Next(assembly));
        assembly.Apply([], ["2"]);
        Assert.Null(Next(assembly));
    }

    [Fact]
    public void A_reference_by_key_to_nothing_leaves_an_item_out_until_its_target_is_there()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", key: "from", next: new JsonObject { ["Text"] = "to" })));

        Assert.Equal("field.reference.unknown", assembly.LeftOut.Single().Problems.Single().Code);
        assembly.Apply([Pages.Draft(Pages.Page("2", key: "to"))], []);
        Assert.Equal(["from"], Shown(assembly));
        assembly.Apply([], ["2"]);
        Assert.Empty(Shown(assembly));
    }

    [Fact]
    public void An_edit_beside_what_is_published_is_a_change_and_no_version()
    {
        var published = Pages.Page("1", "Old", key: "cup");
        var assembly = Pages.Assemble(Pages.Published(published));
        var (change, version) = (assembly.Change, assembly.Version);

        assembly.Apply([new ContentState(Pages.Page("1", "New", key: "cup", minute: 1), published)], []);

        Assert.Equal((change + 1, version), (assembly.Change, assembly.Version));
        var update = assembly.DeskSince(change);
        Assert.Equal(("New", 2, 1, "anna", "otto"), (update.Items.Single().Item.Variants[0].Message.Headline, update.Items[0].Version, update.Items[0].PublishedVersion!.Value, update.Items[0].Saved.Author, update.Items[0].CreatedBy));
        Assert.Empty(assembly.Since(version)!.Change.Items);
    }

    [Fact]
    public void What_changed_since_a_version_is_told_exactly()
    {
        var assembly = Pages.Assemble("abcde".Select(key => Pages.Published(Pages.Page($"{key}", key: $"{key}"))));
        var (change, version) = (assembly.Change, assembly.Version);

        assembly.Apply([Pages.Published(Pages.Page("a", "New", key: "a", minute: 1))], ["b"]);
        assembly.Apply([Pages.Draft(Pages.Page("c", key: "c")), Pages.Published(Pages.Page("d", key: "x"))], []);

        var update = assembly.Since(version)!;
        Assert.Equal(version + 2, update.Version);
        Assert.Equal(["a", "x"], update.Change.Items.Select(item => item.Key));
        Assert.Equal([new Removal(Noun.Item, "c"), new Removal(Noun.Item, "b"), new Removal(Noun.Item, "d")], update.Change.Removals);
        Assert.Equal(["c"], update.Unpublished);
        Assert.Equal(Orchard.Noon.AddMinutes(1), update.PublishedAt["a"]);

        var desk = assembly.DeskSince(change);
        Assert.Equal(["a", "c", "x"], desk.Items.Select(item => item.Item.Key));
        Assert.Equal(["b", "d"], desk.Removed);
    }

    [Fact]
    public void After_definitions_changed_all_must_be_read_while_desks_hear_of_nothing()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", key: "cup")));
        var (change, version) = (assembly.Change, assembly.Version);

        assembly.Apply([Pages.Published(Pages.Persona("2", "anna"))], []);

        Assert.Null(assembly.Since(version));
        Assert.Equal(version + 1, assembly.Version);
        Assert.Empty(assembly.DeskSince(change).Items);
    }

    [Fact]
    public void Another_frame_is_another_site()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", key: "cup")));

        assembly.Reframe(Pages.Frame with { Types = [] });
        Assert.Empty(Shown(assembly));

        assembly.Reframe(Pages.Frame);
        Assert.Equal(["cup"], Shown(assembly));
        Assert.Equal("cup", assembly.KeyOf("1"));
    }

    [Fact]
    public void A_content_item_that_moves_to_another_localization_set_leaves_the_first()
    {
        var assembly = Pages.Assemble(Pages.Published(Pages.Page("1", key: "cup", set: "s")), Pages.Published(Pages.Page("2", "Cup", set: "s", locale: "en")));
        Assert.Equal(["cup"], Shown(assembly));

        assembly.Apply([Pages.Published(Pages.Page("2", "Cup", set: "t", locale: "en"))], []);

        Assert.Equal(["cup", "t"], Shown(assembly));
        Assert.Equal(("cup", "t"), (assembly.KeyOf("1"), assembly.KeyOf("2")));
    }

    private static IEnumerable<string> Shown(SiteAssembly assembly) => assembly.Snapshot.Site.Items.Select(item => item.Key);

    private static string? Next(SiteAssembly assembly) =>
        assembly.Snapshot.Site.Items.Single(item => item.Key == "from").Variants[0].Fields.SelectMany(field => field.Values).OfType<Content.FieldScalar.Text>().SingleOrDefault()?.Value;

    private static IEnumerable<string> Told(SiteAssembly assembly, string id) => assembly.LeftOut.Single(left => left.Ids.Contains(id)).Problems.Select(problem => problem.ToString());
}
