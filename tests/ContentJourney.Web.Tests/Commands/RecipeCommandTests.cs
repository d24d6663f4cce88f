using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ContentJourney.Web.Tests.Commands;

public sealed partial class RecipeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Validate_lists_ten_planted_mistakes_each_with_its_place_and_writes_nothing()
    {
        var (exitCode, output, error) = await Executable.RunAsync("recipe", "validate", Mistakes(), "--data", _folder.At("data"));

        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, exitCode);
        Assert.Equal(10, lines.Count(line => Place().IsMatch(line)));
        Assert.Equal("10 mistakes; nothing was written.", lines[^1]);
        Assert.Empty(output);
        Assert.False(Directory.Exists(_folder.At("data")));
    }

    [Theory]
    [InlineData("morgenroutine")]
    [InlineData("werkzeugbau")]
    public async Task Apply_twice_changes_nothing_the_second_time_and_an_export_makes_the_same_site(string recipe)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "recipes", recipe);
        var first = await Executable.RunAsync("recipe", "apply", source, "--data", _folder.At("one"));
        var second = await Executable.RunAsync("recipe", "apply", source, "--data", _folder.At("one"));
        await Executable.RunAsync("recipe", "export", _folder.At("first"), "--data", _folder.At("one"));
        await Executable.RunAsync("recipe", "apply", _folder.At("first"), "--data", _folder.At("two"));
        await Executable.RunAsync("recipe", "export", _folder.At("second"), "--data", _folder.At("two"));

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("The site is now at version 1.", first.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing to change", second.Output, StringComparison.Ordinal);
        Assert.Equal(Files(_folder.At("first")), Files(_folder.At("second")));
    }

    [Fact]
    public async Task Apply_of_a_broken_recipe_leaves_the_site_as_it_was()
    {
        await Executable.RunAsync("recipe", "apply", Path.Combine(AppContext.BaseDirectory, "recipes", "werkzeugbau"), "--data", _folder.At("data"));
        await Executable.RunAsync("recipe", "export", _folder.At("before"), "--data", _folder.At("data"));

        var broken = await Executable.RunAsync("recipe", "apply", Mistakes(), "--data", _folder.At("data"));
        await Executable.RunAsync("recipe", "export", _folder.At("after"), "--data", _folder.At("data"));

        Assert.Equal(1, broken.ExitCode);
        Assert.Equal(Files(_folder.At("before")), Files(_folder.At("after")));
    }

    [Fact]
    public async Task A_folder_is_looked_for_where_one_stands_when_the_host_is_run_from_its_source()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["run", "--no-build", "-c", configuration, "--project", "src/ContentJourney.Web", "--", "recipe", "validate", "recipes/werkzeugbau"])
        {
            WorkingDirectory = Path.Combine(Mistakes(), "..", "..", "..", ".."),
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Contains("The recipe werkzeugbau is valid", output, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(File.ReadAllBytes(file)));

    private static string Mistakes([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "ContentJourney.Recipes.Tests", "Samples", "mistakes"));

    [GeneratedRegex(@"^\S+\.(md|yaml):\d+:\d+: ")]
    private static partial Regex Place();
}
