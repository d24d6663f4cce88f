using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Tests;

public class RecipeProblemsTests
{
    [Fact]
    public void Ten_mistakes_are_listed_at_once_each_with_its_place()
    {
        var outcome = new RecipeReader().Read(Sample.Folder("mistakes"));

        Assert.Equal(
            [
                "content/article/eins.md:1:1: A base has a headline: the name of the message, which every channel gets.",
                "content/article/eins.md:7:15: {fact:prize} is used here, but the item defines no such fact. Did you mean \"price\"?",
                "content/article/eins@anna.md:2:20: There is no persona \"annna\". Did you mean \"anna\"?",
                "content/article/eins@anna.md:3:11: Expected a text here, found a list.",
                "journeys/weg.yaml:10:18: An emotion is from -2, frustrated, to 2, delighted; this one is 3.",
                "journeys/weg.yaml:11:19: The journey has no touchpoint \"appp\". Did you mean \"app\"?",
                "personas/anna.yaml:2:9: The parents go round in a circle: anna → bert → anna. Take one parent out.",
                "personas/anna.yaml:3:21: \"exper\" is none of novice, intermediate, expert. Did you mean \"expert\"?",
                "personas/bert.yaml:5:5: There is no channel \"watsch\". Did you mean \"watch\"?",
                "recipe.yaml:3:1: recipe.yaml has no \"autor\". Did you mean \"author\"?",
            ],
            outcome.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Every_recipe_of_the_repository_reads_without_a_problem()
    {
        var folders = Directory.Exists(RepositoryFiles.Recipes) ? Directory.GetDirectories(RepositoryFiles.Recipes) : [];
        var problems = folders.SelectMany(folder => new RecipeReader().Read(new DiskFolder(folder)).Problems.Select(problem => $"{Path.GetFileName(folder)}/{problem}")).ToArray();

        Assert.True(problems.Length == 0, string.Join('\n', problems));
    }
}
