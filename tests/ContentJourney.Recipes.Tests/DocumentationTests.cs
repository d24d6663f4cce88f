using System.Text.RegularExpressions;

namespace ContentJourney.Recipes.Tests;

public partial class DocumentationTests
{
    [Fact]
    public void The_examples_of_the_docs_read_but_for_what_they_do_not_show()
    {
        var folder = new TextFolder();
        foreach (Match example in Example().Matches(File.ReadAllText(RepositoryFiles.Documentation)))
        {
            folder[example.Groups["path"].Value] = example.Groups["text"].Value;
        }

        Assert.Equal(
            [
                "media.file.unknown content/article/druck.md:22:11",
                "media.file.unknown content/article/druck.md:26:26",
                "touchpoint.leadsTo.unknown journeys/max-kauft.yaml:18:19",
                "media.file.unknown personas/technik-max.yaml:3:19",
                "persona.parent.unknown personas/technik-max.yaml:4:9",
            ],
            folder.Read().Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [GeneratedRegex(@"^## (?<path>\S+\.(yaml|md))\n.*?^```(yaml|markdown)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
