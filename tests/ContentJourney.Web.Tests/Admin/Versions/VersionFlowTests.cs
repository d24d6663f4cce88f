using System.Net;
using System.Text.RegularExpressions;

namespace ContentJourney.Web.Tests.Admin.Versions;

public sealed partial class VersionFlowTests(AdminHost host) : IClassFixture<AdminHost>
{
    [Fact]
    public async Task An_earlier_version_is_compared_restored_and_published()
    {
        using var browser = await host.SignInAsync();
        await SaveAsync(browser, "fuenf-tassen-familie", "Fünf Tassen für alle");

        var versions = await browser.GetAsync("/admin/content/fuenf-tassen-familie/versions");
        Assert.Contains("Visitors see version 1; the newest is version 2.", versions, StringComparison.Ordinal);
        Assert.Contains("From version 1 to version 2", versions, StringComparison.Ordinal);
        Assert.Matches("<dt>\\s*Headline\\s*</dt>", versions);
        Assert.Contains("<ins>", versions, StringComparison.Ordinal);
        Assert.Contains("<del>", versions, StringComparison.Ordinal);

        var (_, path, restored) = await browser.PostAsync("/admin/content/fuenf-tassen-familie/versions", [.. SignedIn.Hidden(versions), ("restore", "1")]);
        Assert.Equal("/admin/content/fuenf-tassen-familie/versions", path);
        Assert.Contains("Version 1 is back, as version 3.", restored, StringComparison.Ordinal);

        var (again, _, conflict) = await browser.PostAsync("/admin/content/fuenf-tassen-familie/versions", [.. SignedIn.Hidden(versions), ("restore", "2")]);
        Assert.Equal(HttpStatusCode.Conflict, again);
        Assert.Contains("is at version 3", conflict, StringComparison.Ordinal);

        var (_, _, published) = await browser.PostAsync("/admin/content/fuenf-tassen-familie/versions", SignedIn.Hidden(restored));
        Assert.Contains("Published. Visitors see it now.", published, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_edit_the_same_lose_nothing_and_save_both()
    {
        using var mine = await host.SignInAsync();
        using var theirs = await host.SignInAsync();
        var page = await mine.GetAsync("/admin/content/nachtschicht");
        await SaveAsync(theirs, "nachtschicht", "Ihre Überschrift");

        var (_, path, compared) = await mine.PostAsync("/admin/content/nachtschicht", SignedIn.Typed(page, ("v.0.headline", "Meine Überschrift"), ("v.0.summary", "Meine Zusammenfassung."), ("act", "save")));
        Assert.Equal("/admin/content/nachtschicht/conflict", path);
        Assert.Contains("Ihre", WebUtility.HtmlDecode(compared), StringComparison.Ordinal);
        Assert.Contains("Meine", WebUtility.HtmlDecode(compared), StringComparison.Ordinal);

        var (undecided, _, asked) = await mine.PostAsync(path, [.. SignedIn.Hidden(compared), ("act", "merge")]);
        Assert.Equal(HttpStatusCode.BadRequest, undecided);
        Assert.Contains("say whose change counts", asked, StringComparison.Ordinal);

        var choice = SignedIn.Attribute(Radio().Match(asked).Value, "name");
        var (_, editor, merged) = await mine.PostAsync(path, [.. SignedIn.Hidden(asked), (choice, "Theirs"), ("act", "merge")]);
        Assert.Equal("/admin/content/nachtschicht", editor);
        Assert.Contains("Both are saved as version 3.", merged, StringComparison.Ordinal);
        var form = SignedIn.Typed(merged);
        Assert.Contains(("v.0.headline", "Ihre Überschrift"), form);
        Assert.Contains(("v.0.summary", "Meine Zusammenfassung."), form);
    }

    [Fact]
    public async Task A_form_of_the_conflict_that_is_out_of_date_does_nothing()
    {
        using var mine = await host.SignInAsync();
        using var theirs = await host.SignInAsync();
        var page = await mine.GetAsync("/admin/content/rezept-wettbewerb");
        await SaveAsync(theirs, "rezept-wettbewerb", "Ihre erste");
        var (_, path, compared) = await mine.PostAsync("/admin/content/rezept-wettbewerb", SignedIn.Typed(page, ("v.0.headline", "Meine"), ("act", "save")));
        await mine.PostAsync("/admin/content/rezept-wettbewerb/keep", SignedIn.Typed(page, ("v.0.headline", "Meine zweite")));

        var (status, _, again) = await mine.PostAsync(path, [.. SignedIn.Hidden(compared), ("act", "theirs")]);
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("Nothing is lost.", again, StringComparison.Ordinal);

        var (_, editor, based) = await mine.PostAsync(path, [.. SignedIn.Hidden(again), ("act", "mine")]);
        Assert.Equal("/admin/content/rezept-wettbewerb", editor);
        Assert.Contains("puts it in place of version 2", based, StringComparison.Ordinal);
        Assert.Contains(("v.0.headline", "Meine zweite"), SignedIn.Typed(based));
        Assert.Contains(("basedOn", "2"), SignedIn.Typed(based));
        Assert.Contains("Meine zweite", await mine.GetAsync("/admin/content/rezept-wettbewerb/conflict"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wording_that_fell_behind_is_listed_until_it_is_said_to_hold()
    {
        using var browser = await host.SignInAsync();
        await SaveAsync(browser, "buerokueche", "Eine Küche, zwanzig Tassen");
        const string Address = "/admin/content/buerokueche/stale?variant=watch&locale=de";

        Assert.Contains(Address.Replace("&", "&amp;", StringComparison.Ordinal), await browser.GetAsync("/admin/stale"), StringComparison.Ordinal);
        var missed = await browser.GetAsync(Address);
        Assert.Contains("What changed in the base", missed, StringComparison.Ordinal);
        Assert.Contains("<ins>", missed, StringComparison.Ordinal);
        var (_, path, noted) = await browser.PostAsync(Address, SignedIn.Hidden(missed));

        Assert.Equal("/admin/content/buerokueche", path);
        Assert.Contains("Noted: this wording still holds.", noted, StringComparison.Ordinal);
        Assert.DoesNotContain(Address.Replace("&", "&amp;", StringComparison.Ordinal), await browser.GetAsync("/admin/stale"), StringComparison.Ordinal);
        Assert.Contains("This wording bears no mark", await browser.GetAsync(Address), StringComparison.Ordinal);
    }

    private static async Task SaveAsync(SignedIn browser, string key, string headline)
    {
        var page = await browser.GetAsync($"/admin/content/{key}");
        var (status, path, _) = await browser.PostAsync($"/admin/content/{key}", SignedIn.Typed(page, ("v.0.headline", headline), ("act", "save")));
        Assert.Equal((HttpStatusCode.OK, $"/admin/content/{key}"), (status, path));
    }

    [GeneratedRegex("<input type=\"radio\"[^>]*>")]
    private static partial Regex Radio();
}
