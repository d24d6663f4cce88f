using System.Text;
using System.Text.RegularExpressions;

namespace ContentJourney.Architecture.Tests;

public partial class HouseRulesTests
{
    private static readonly string[] _drawers = ["Utils", "Util", "Helpers", "Helper", "Common", "Manager", "Managers", "Misc", "Base"];
    private static readonly string[] _engineChapters = ["Execution", "Introspection", "Language", "Limits", "Response", "TypeSystem", "Validation"];

    private static readonly string[] _folders = ["src", "tests", "themes", "recipes", "docs"];
    private static readonly string[] _patterns = ["*.cs", "*.md", "*.yaml", "*.json", "*.csproj", "*.cshtml"];

    [Fact]
    public void No_type_or_folder_is_named_like_a_drawer()
    {
        var names = Repository.Files("src", "*.cs").Concat(Repository.Files("themes", "*.cs"))
            .SelectMany(file => Path.GetRelativePath(Repository.Root, file)[..^3].Split(Path.DirectorySeparatorChar));

        Assert.DoesNotContain(names, name => _drawers.Any(drawer => name == drawer || (drawer.Length > 4 && name.EndsWith(drawer, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_folders_of_the_engine_are_the_chapters_of_the_specification()
    {
        var folders = Repository.Files("src/ContentJourney.GraphQL", "*.cs")
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "src/ContentJourney.GraphQL"), file).Split(Path.DirectorySeparatorChar))
            .Where(parts => parts.Length > 1)
            .Select(parts => parts[0])
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(_engineChapters, folders);
    }

    [Fact]
    public void The_engine_knows_no_word_of_the_domain()
    {
        var offenders = Repository.Files("src/ContentJourney.GraphQL", "*.cs")
            .Where(file => DomainWord().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName);

        Assert.Empty(offenders);
    }

    [Fact]
    public void No_file_has_a_byte_order_mark_or_carriage_returns()
    {
        var offenders = _folders
            .SelectMany(folder => _patterns.SelectMany(pattern => Repository.Files(folder, pattern)))
            .Where(file => !file.Contains("Hostile", StringComparison.Ordinal) && IsUnclean(File.ReadAllBytes(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_project_says_in_a_short_readme_what_it_is_for()
    {
        var missing = Repository.ProjectFiles("src", "themes")
            .Select(file => Path.Combine(Path.GetDirectoryName(file)!, "README.md"))
            .Where(readme => !File.Exists(readme) || File.ReadAllLines(readme).Length > 15)
            .Select(readme => Path.GetRelativePath(Repository.Root, readme));

        Assert.Empty(missing);
    }

    [Fact]
    public void No_source_is_left_unfinished()
    {
        var offenders = Repository.Files("src", "*.cs").Concat(Repository.Files("themes", "*.cs"))
            .Where(file => Unfinished().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(offenders);
    }

    private static bool IsUnclean(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) || bytes.AsSpan().Contains((byte)'\r');

    [GeneratedRegex(@"\b(persona|journey phase|touchpoint|wearable|signage)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DomainWord();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException")]
    private static partial Regex Unfinished();
}
