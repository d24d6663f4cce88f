using System.Text;
using ContentJourney.Problems;
using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Tests;

/// <summary>A recipe in memory, made of texts.</summary>
internal sealed class TextFolder
{
    public const string Settings = "key: probe\ntitle: Probe\ndefaultLocale: de\nlocales: [de]\n";
    private readonly MemoryFolder _folder = new();

    public string this[string path]
    {
        set => Put(path, Encoding.UTF8.GetBytes(value));
    }

    /// <summary>A recipe that is fine but for these files.</summary>
    public static TextFolder With(params (string Path, string Text)[] files)
    {
        var folder = new TextFolder { ["recipe.yaml"] = Settings };
        foreach (var (path, text) in files)
        {
            folder[path] = text;
        }

        return folder;
    }

    public TextFolder Put(string path, byte[] bytes)
    {
        _folder.Put(path, bytes);
        return this;
    }

    public Outcome<Recipe> Read(RecipeLimits? limits = null) => new RecipeReader(limits).Read(_folder);

    public IEnumerable<string> Problems(RecipeLimits? limits = null) => Read(limits).Problems.Select(problem => problem.ToString());
}
