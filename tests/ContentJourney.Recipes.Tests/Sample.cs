using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Tests;

internal static class Sample
{
    public static DiskFolder Folder(string name) => new(Path.Combine(RepositoryFiles.Samples, name));

    public static Recipe Read(string name)
    {
        var outcome = new RecipeReader().Read(Folder(name));
        Assert.Equal([], outcome.Problems.Select(problem => problem.ToString()));
        return outcome.Value;
    }
}
