using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using ContentJourney.Access;
using ContentJourney.Web.Tests.Accounts;

namespace ContentJourney.Web.Tests.Admin;

public sealed class RecipeTests : IDisposable
{
    private const string Password = "long enough for all";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_recipe_is_uploaded_looked_at_applied_and_exported_as_it_was()
    {
        await using var host = await StartAsync("none");
        using var chef = await RecipeVisitor.SignInAsync(host, "chef", Password);

        var (_, plan) = await chef.UploadAsync(RecipeVisitor.Zip(Demo()));
        var (_, done) = await chef.ApplyAsync(plan);
        var exported = await chef.ExportAsync();
        await Executable.RunAsync("recipe", "apply", Shipped("morgenroutine"), "--data", _folder.At("other"));
        await Executable.RunAsync("recipe", "export", _folder.At("exported"), "--data", _folder.At("other"));

        Assert.Contains("What \"Morgenroutine\" would change", plan, StringComparison.Ordinal);
        Assert.Contains("<code>technik-max</code>", plan, StringComparison.Ordinal);
        Assert.Contains("The recipe is applied", done, StringComparison.Ordinal);
        Assert.Equal(Hashes(RecipeVisitor.Files(_folder.At("exported"))), Hashes(exported));

        var (_, again) = await chef.UploadAsync(RecipeVisitor.Zip(exported));
        Assert.Contains("Nothing: the site already is what the recipe says.", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_differ_in_an_item_is_told_part_by_part()
    {
        await using var host = await StartAsync("morgenroutine");
        using var chef = await RecipeVisitor.SignInAsync(host, "chef", Password);
        var (_, plan) = await chef.UploadAsync(RecipeVisitor.Zip(Edited()));
        var address = plan[plan.IndexOf("/admin/recipes/plan/", StringComparison.Ordinal)..].Split('"', '?')[0];

        var (_, page) = await chef.GetAsync($"{address}?item={EditedItem}");

        Assert.Contains("variants/de/base/headline", page, StringComparison.Ordinal);
        Assert.Contains("Umgeschrieben", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_are_told_with_file_and_line_and_nothing_is_kept()
    {
        await using var host = await StartAsync("none");
        using var chef = await RecipeVisitor.SignInAsync(host, "chef", Password);

        var (status, page) = await chef.UploadAsync(RecipeVisitor.Zip(RecipeVisitor.Files(Mistakes())));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("10 things stand in the way", page, StringComparison.Ordinal);
        Assert.Matches(@"<code>\S+\.(md|yaml):\d+:\d+</code>", page);
        Assert.DoesNotContain("/admin/recipes/plan/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archives_that_swell_or_climb_out_or_are_none_are_refused()
    {
        await using var host = await StartAsync("none");
        using var chef = await RecipeVisitor.SignInAsync(host, "chef", Password);

        var bomb = await chef.UploadAsync(RecipeVisitor.Zip([new("recipe.yaml", new byte[30_000_000])]));
        var climbing = await chef.UploadAsync(RecipeVisitor.Zip([.. Demo(), new("content/article/../../../evil.md", "x"u8.ToArray())]));
        var none = await chef.UploadAsync("no zip at all"u8.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, bomb.Status);
        Assert.Contains("at most 1000000 bytes", bomb.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, climbing.Status);
        Assert.Contains("leads out of the recipe", climbing.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, none.Status);
        Assert.Contains("This is no zip archive", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_changed_meanwhile_is_looked_at_again_before_anything_is_written()
    {
        await using var host = await StartAsync("morgenroutine");
        using var chef = await RecipeVisitor.SignInAsync(host, "chef", Password);
        var (_, old) = await chef.UploadAsync(RecipeVisitor.Zip(Demo()
            .Append(new("personas/frueher.yaml", "name: Früher"u8.ToArray()))));
        await chef.ApplyAsync((await chef.UploadAsync(RecipeVisitor.Zip(Edited()))).Text);

        var (_, renewed) = await chef.PressAsync(old, "Apply");
        var (_, done) = await chef.ApplyAsync(renewed);

        Assert.Contains("The site has changed since you looked", renewed, StringComparison.Ordinal);
        Assert.Contains("Now changed", renewed, StringComparison.Ordinal);
        Assert.Contains($"<code>{EditedItem}</code>", renewed, StringComparison.Ordinal);
        Assert.Contains("The recipe is applied", done, StringComparison.Ordinal);
        Assert.Contains("personas/frueher.yaml", (await chef.ExportAsync()).Keys);
    }

    [Fact]
    public async Task An_example_that_came_along_fills_an_empty_site()
    {
        await using var host = await StartAsync("none");
        using var chef = await RecipeVisitor.SignInAsync(host, "chef", Password);
        var (_, page) = await chef.GetAsync("/admin/recipes");

        var (_, plan) = await chef.PressAsync(page, "value=\"werkzeugbau\"");
        var (_, done) = await chef.ApplyAsync(plan);

        Assert.Contains("Begin with an example", page, StringComparison.Ordinal);
        Assert.Contains("The recipe is applied", done, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_exports_and_applies_nothing_and_sees_nobody_s_upload()
    {
        await using var host = await StartAsync("morgenroutine");
        await using (var site = new StoredSite(new() { DataDirectory = _folder.At("data") }))
        {
            await site.Accounts.AddAsync(new Actor("test", [Role.Administrator]), "lena", [Role.Editor], DateTimeOffset.UnixEpoch, default, Password);
        }

        using var chef = await RecipeVisitor.SignInAsync(host, "chef", Password);
        using var lena = await RecipeVisitor.SignInAsync(host, "lena", Password);
        var (_, plan) = await chef.UploadAsync(RecipeVisitor.Zip(Edited()));
        var address = plan[plan.IndexOf("/admin/recipes/plan/", StringComparison.Ordinal)..].Split('"', '?')[0];

        var exported = await lena.ExportAsync();
        var (_, page) = await lena.GetAsync("/admin/recipes");
        var upload = await lena.UploadAsync(RecipeVisitor.Zip(Edited()), form: "/admin/content/new");
        var others = await lena.GetAsync(address);

        Assert.Contains("recipe.yaml", exported.Keys);
        Assert.DoesNotContain("Bring a recipe in", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, upload.Status);
        Assert.Contains("Not for your role", others.Text, StringComparison.Ordinal);
    }

    private const string EditedItem = "bohnen-verstehen";

    private static Dictionary<string, byte[]> Demo() => RecipeVisitor.Files(Shipped("morgenroutine"));

    // The demo with another headline in one item.
    private static IEnumerable<KeyValuePair<string, byte[]>> Edited() => Demo().Select(file => Path.GetFileName(file.Key) == $"{EditedItem}.md"
        ? new(file.Key, Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(file.Value).Split('\n').Select(line => line.StartsWith("headline:", StringComparison.Ordinal) ? "headline: Umgeschrieben" : line))))
        : file);

    private static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "recipes", name);

    private static Dictionary<string, string> Hashes(Dictionary<string, byte[]> files) => files.ToDictionary(file => file.Key, file => Convert.ToHexString(file.Value));

    private static string Mistakes([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "ContentJourney.Recipes.Tests", "Samples", "mistakes"));

    private Task<RunningHost> StartAsync(string recipe) => RunningHost.StartAsync(
        new Dictionary<string, string> { ["ContentJourney__Admin__Name"] = "chef", ["ContentJourney__Admin__Password"] = Password },
        "--recipe", recipe, "--data", _folder.At("data"));
}
