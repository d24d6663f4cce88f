using ContentJourney.Checking;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Reading;

/// <summary>Where everything lies in a recipe.</summary>
internal static class RecipeLayout
{
    public const string Settings = "recipe.yaml";
    public const string PhaseModels = "phases.yaml";
    public const string Channels = "channels.yaml";
    public const string ContentTypes = "types.yaml";
    public const string Experiments = "experiments.yaml";
    public const string Personas = "personas/";
    public const string Journeys = "journeys/";
    public const string Content = "content/";
    public const string Media = "media/";

    private static readonly string[] _rootFiles = [Settings, PhaseModels, Channels, ContentTypes, Experiments];
    private static readonly string[] _folders = [Personas, Journeys, Content, Media];
    private static readonly string[] _left = [".DS_Store", "Thumbs.db", "desktop.ini"];

    public static string Persona(string key) => $"{Personas}{key}.yaml";

    public static string Journey(string key) => $"{Journeys}{key}.yaml";

    public static RecipeFileKind KindOf(string path)
    {
        var names = path.Split('/');
        if (names[0] == "__MACOSX" || names[0].StartsWith('.') && names[0] is not ("." or "..") || _left.Contains(names[^1], StringComparer.Ordinal))
        {
            return RecipeFileKind.Ignored;
        }

        if (!RecipePath.IsInside(path) || path.StartsWith(Media, StringComparison.Ordinal))
        {
            return RecipeFileKind.Media;
        }

        if (names.Length == 1)
        {
            return Contains(_rootFiles, path) ? RecipeFileKind.Text : HasExtension(path, ".yaml", ".yml") ? RecipeFileKind.Unknown : RecipeFileKind.Ignored;
        }

        return IsPart(path, names) ? RecipeFileKind.Text : RecipeFileKind.Unknown;
    }

    public static ProblemText Explain(string path)
    {
        var folder = path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)];
        return folder switch
        {
            "" => (ProblemText)$"A recipe has no such file; it has {string.Join(", ", _rootFiles)}.{Suggestion.For(path, _rootFiles)}",
            Personas or Journeys => $"A file here is called {folder}<key>.yaml; a key has {Key.Rule}.",
            Content => $"A content file is called {ContentFileName.Rule}; keys have {Key.Rule}.",
            _ => $"A recipe has no such folder; it has {string.Join(", ", _folders)}.{Suggestion.For(folder, _folders)}",
        };
    }

    /// <summary>Whether an export that did not write the file takes it away.</summary>
    public static bool IsOwn(string path) => Contains(_rootFiles, path) || _folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    private static bool IsPart(string path, string[] names) => names[0] switch
    {
        "personas" or "journeys" => names.Length == 2 && path.EndsWith(".yaml", StringComparison.Ordinal) && ContentJourney.Content.Key.IsKey(names[1][..^5]),
        "content" => ContentFileName.TryParse(path, out _),
        _ => false,
    };

    private static bool Contains(string[] names, string path) => names.Contains(path, StringComparer.Ordinal);

    private static bool HasExtension(string path, params string[] extensions) => extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
