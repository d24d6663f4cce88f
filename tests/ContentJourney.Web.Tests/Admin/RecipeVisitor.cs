using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace ContentJourney.Web.Tests.Admin;

/// <summary>Somebody signed in who works with recipes in the admin, by forms and without script.</summary>
internal sealed partial class RecipeVisitor : IDisposable
{
    private readonly HttpClient _client;
    private string _last = "";

    private RecipeVisitor(Uri host) => _client = new HttpClient { BaseAddress = host };

    public static async Task<RecipeVisitor> SignInAsync(RunningHost host, string name, string password)
    {
        var visitor = new RecipeVisitor(host.Client.BaseAddress!);
        var (_, signIn) = await visitor.GetAsync("/admin/sign-in");
        var (status, _) = await visitor.PostAsync("/admin/sign-in", new()
        {
            ["name"] = new StringContent(name),
            ["password"] = new StringContent(password),
            ["__RequestVerificationToken"] = new StringContent(Token().Match(signIn).Groups[1].Value),
        });
        Assert.Equal(HttpStatusCode.OK, status);
        return visitor;
    }

    /// <summary>A zip archive of these files.</summary>
    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (path, bytes) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The files of a folder, by path with forward slashes.</summary>
    public static Dictionary<string, byte[]> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes);

    public Task<(HttpStatusCode Status, string Text)> GetAsync(string address) => AnswerAsync(_client.GetAsync(address));

    /// <summary>Sends an archive from the page of recipes; the answer is the plan, or that page with problems.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="form">The page whose form lends its token against forged requests.</param>
    public async Task<(HttpStatusCode Status, string Text)> UploadAsync(byte[] archive, string form = "/admin/recipes")
    {
        var (_, page) = await GetAsync(form);
        return await PostAsync("/admin/recipes", Form(page, new() { ["archive"] = new ByteArrayContent(archive) }));
    }

    /// <summary>Sends one of a page's forms: the one that bears this button.</summary>
    public async Task<(HttpStatusCode Status, string Text)> PressAsync(string page, string button)
    {
        var form = Forms().Matches(page).Select(match => match.Value).Single(text => text.Contains(button, StringComparison.Ordinal));
        var fields = Hidden().Matches(form).ToDictionary(match => match.Groups[1].Value, HttpContent (match) => new StringContent(WebUtility.HtmlDecode(match.Groups[2].Value)));
        return await PostAsync(WebUtility.HtmlDecode(Action().Match(form).Groups[1].Value), Form(page, fields));
    }

    /// <summary>Presses the button that applies a plan and waits on the page of the run until it ends.</summary>
    public async Task<(HttpStatusCode Status, string Text)> ApplyAsync(string plan)
    {
        var (status, page) = await PressAsync(plan, "Apply");
        for (var run = RunAddress().Match(_last).Value; page.Contains("is being applied", StringComparison.Ordinal);)
        {
            await Task.Delay(50);
            (status, page) = await GetAsync(run);
        }

        return (status, page);
    }

    public async Task<Dictionary<string, byte[]>> ExportAsync()
    {
        using var response = await _client.GetAsync("/admin/recipes/export");
        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        return zip.Entries.ToDictionary(entry => entry.FullName, Bytes);
    }

    public void Dispose() => _client.Dispose();

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Dictionary<string, HttpContent> Form(string page, Dictionary<string, HttpContent> fields)
    {
        fields["__RequestVerificationToken"] = new StringContent(Token().Match(page).Groups[1].Value);
        return fields;
    }

    private async Task<(HttpStatusCode Status, string Text)> PostAsync(string address, Dictionary<string, HttpContent> fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, content) in fields)
        {
            if (content is ByteArrayContent and not StringContent)
            {
                form.Add(content, name, "recipe.zip");
            }
            else
            {
                form.Add(content, name);
            }
        }

        return await AnswerAsync(_client.PostAsync(address, form));
    }

    private async Task<(HttpStatusCode Status, string Text)> AnswerAsync(Task<HttpResponseMessage> call)
    {
        using var response = await call;
        _last = response.RequestMessage!.RequestUri!.PathAndQuery;
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("""<input type="hidden" name="(\w+)" value="([^"]*)">""")]
    private static partial Regex Hidden();

    [GeneratedRegex("<form[^>]*\\saction=\"([^\"]+)\"")]
    private static partial Regex Action();

    [GeneratedRegex("^/admin/recipes/run/[0-9a-f]+$")]
    private static partial Regex RunAddress();
}
