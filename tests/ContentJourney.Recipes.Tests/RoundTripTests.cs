using ContentJourney.Publishing;

namespace ContentJourney.Recipes.Tests;

public class RoundTripTests
{
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_site_is_the_same_after_writing_and_reading(int seed)
    {
        var contents = new SiteGenerator(seed).Next();
        var first = Written.By(contents);
        var outcome = new RecipeReader().Read(first);

        Assert.Equal([], outcome.Problems.Select(problem => problem.ToString()));
        Assert.Equal(Written.All(first), Written.All(Written.By(outcome.Value.Contents)));
        Assert.Equal(contents.Site.Settings, outcome.Value.Contents.Site.Settings);
        Assert.Equal(contents.Site.Personas.AsEnumerable(), outcome.Value.Contents.Site.Personas);
        Assert.Equal(contents.Site.PhaseModels.AsEnumerable(), outcome.Value.Contents.Site.PhaseModels);
        Assert.Equal(contents.Site.Journeys.AsEnumerable(), outcome.Value.Contents.Site.Journeys);
        Assert.Equal(contents.Site.Items.AsEnumerable(), outcome.Value.Contents.Site.Items);
        Assert.Equal(contents, outcome.Value.Contents);
        Assert.True(SiteDifference.Between(contents, outcome.Value.Contents, []).IsEmpty);
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 100)];
}
