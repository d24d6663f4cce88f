using System.Net;
using ContentJourney.Access;
using ContentJourney.Web.Tests.Admin;

namespace ContentJourney.Web.Tests.Safety;

/// <summary>Forms that a role's pages do not show, sent all the same, with a token that is its own.</summary>
public sealed class RightsTests(AdminSite site) : IClassFixture<AdminSite>
{
    private const string Item = "/admin/content/bohnen-verstehen";

    /// <summary>Gets what takes more than an author is, as address and fields.</summary>
    public static TheoryData<string, string> EditorsActs => new()
    {
        { Item, "act=publish" },
        { Item, "act=unpublish" },
        { Item, "act=save" },
        { Item, "act=remove-0" },
        { Item + "/keep", "owner=me" },
        { Item + "/versions", "restore=1&expected=1" },
        { "/admin/content", "act=publish&keys=bohnen-verstehen" },
        { "/admin/content", "act=unpublish&keys=bohnen-verstehen" },
        { "/admin/content", "act=tag&keys=bohnen-verstehen&topic=mine" },
        { "/admin/content", "act=untag&keys=bohnen-verstehen&topic=kaffee" },
        { "/admin/content", "act=remove&keys=bohnen-verstehen" },
        { "/admin/personas/new", "act=save&newKey=mine&name=Mine" },
        { "/admin/personas/buero-beate", "act=save&name=Mine" },
        { "/admin/personas/buero-beate", "act=remove" },
        { "/admin/phases/new", "act=save&newKey=mine&name=Mine" },
        { "/admin/phases/aida", "act=remove" },
        { "/admin/channels/new", "act=save&newKey=mine&name=Mine" },
        { "/admin/channels/watch", "act=save&name=Mine" },
        { "/admin/channels/watch", "act=remove" },
        { "/admin/types/new", "act=save&newKey=mine&name=Mine" },
        { "/admin/types/article", "act=remove" },
        { "/admin/settings", "act=save&title=Mine&defaultLocale=de&locales=de" },
        { "/admin/journeys/new", "key=mine&name=Mine&persona=buero-beate&model=aida" },
        { "/admin/journeys/buero-beate/about", "name=Mine&persona=buero-beate" },
        { "/admin/journeys/buero-beate/about?handler=Remove", "" },
        { "/admin/journeys/buero-beate/map", "" },
        { "/admin/journeys/buero-beate/touchpoints/ausfall", "act=remove" },
        { "/admin/journeys/buero-beate?handler=Attach", "touchpoint=ausfall&item=aurora" },
        { "/admin/topics?handler=Rename", "topic=kaffee&name=tee" },
        { "/admin/topics?handler=Remove", "topic=kaffee" },
        { "/admin/media?handler=Remove", "path=media/aurora.svg" },
    };

    /// <summary>Gets what takes an administrator.</summary>
    public static TheoryData<string, string> AdministratorsActs => new()
    {
        { "/admin/recipes?handler=Shipped", "name=werkzeugbau" },
        { "/admin/recipes", "" },
        { "/admin/recipes/plan/0", "seen=0" },
        { "/admin/recipes/plan/0?handler=Discard", "" },
        { "/admin/keys/new", "name=mine&scopes=Insights" },
        { "/admin/keys?handler=Revoke", "id=0" },
        { "/admin/accounts/new", "name=mine&roles=Administrator" },
        { "/admin/accounts/edit/author?handler=Roles", "roles=Administrator" },
        { "/admin/accounts/edit/administrator?handler=Reset", "" },
        { "/admin/accounts/edit/administrator?handler=Remove", "" },
    };

    [Theory]
    [MemberData(nameof(EditorsActs))]
    [MemberData(nameof(AdministratorsActs))]
    public async Task An_analyst_or_an_author_is_denied_and_changes_nothing(string address, string fields)
    {
        await AssertDeniedAsync(Role.Analyst, address, fields);
        await AssertDeniedAsync(Role.Author, address, fields);
    }

    [Theory]
    [MemberData(nameof(AdministratorsActs))]
    public Task An_editor_is_denied_what_is_an_administrators(string address, string fields) => AssertDeniedAsync(Role.Editor, address, fields);

    [Theory]
    [InlineData("/admin/content/new", "key=mine&headline=Mine&type=article")]
    public Task An_analyst_writes_nothing(string address, string fields) => AssertDeniedAsync(Role.Analyst, address, fields);

    [Theory]
    [InlineData("publish")]
    [InlineData("unpublish")]
    public async Task An_author_writes_an_item_and_leaves_it_to_others_to_show_it(string act)
    {
        var author = await site.OfAsync(Role.Author);
        using var begun = await author.PostAsync("/admin/content/new", null, ("key", "own-" + act), ("headline", "Own"), ("type", "article"));
        Assert.Equal("/admin/content/own-" + act, begun.Headers.Location?.OriginalString);

        await AssertDeniedAsync(Role.Author, "/admin/content", $"act={act}&keys=own-{act}");
        await AssertDeniedAsync(Role.Author, "/admin/content", $"act=remove&keys=own-{act}");
    }

    private async Task AssertDeniedAsync(Role role, string address, string fields)
    {
        var browser = await site.OfAsync(role);
        await using var stored = site.Look();
        var before = await stored.ReadStateAsync();

        using var answer = await browser.PostToAsync("/admin/account", address, [.. fields.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => (field.Split('=')[0], field.Split('=')[1]))]);

        var isElsewhere = answer.Headers.Location?.OriginalString.Contains("/admin/denied", StringComparison.Ordinal) == true;
        Assert.True(isElsewhere || answer.StatusCode == HttpStatusCode.Forbidden, $"{role} at {address} with {fields}: {answer.StatusCode} {answer.Headers.Location}");
        Assert.Equal(before, await stored.ReadStateAsync());
    }
}
