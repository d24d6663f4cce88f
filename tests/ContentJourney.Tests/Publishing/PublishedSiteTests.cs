using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Selection;

namespace ContentJourney.Tests.Publishing;

public class PublishedSiteTests
{
    [Fact]
    public void An_unknown_key_is_a_problem_that_names_those_there_are()
    {
        var problems = Samples.Publish().Resolve(new SelectionContext { Persona = "Pro", Phase = "four", Channel = "fax", At = Samples.Now }).Problems;

        Assert.Equal(["context.persona.unknown", "context.phase.unknown", "context.channel.unknown"], problems.Select(problem => problem.Code));
        Assert.Equal("context/persona: There is no persona \"Pro\"; there are person, pro.", problems[0].ToString());
    }

    [Theory]
    [InlineData("/a", "a")]
    [InlineData("/a/", "a")]
    [InlineData("/", "root")]
    [InlineData("/A", null)]
    [InlineData("", null)]
    [InlineData("/none", null)]
    public void A_path_is_found_with_and_without_a_slash_at_its_end(string path, string? key)
    {
        var site = Samples.Publish(Named("a") with { Path = "/a/" }, Named("root") with { Path = "/" });

        Assert.Equal(key, site.AtPath(path)?.Item.Key);
    }

    [Fact]
    public void Inputs_used_are_named_in_a_fixed_order()
    {
        var item = Samples.Item("m", new Message { Headline = "M" }, new Variant
        {
            Key = "v",
            Locale = Locale.Of("en"),
            When = new Targeting
            {
                Personas = ["pro"],
                Phases = ["one"],
                Experiment = new ExperimentArm("e", "a"),
                Schedule = new Schedule(Samples.Now, null),
                Condition = ConditionParser.Parse("b == 1 and a == 1 or B == 1").Value,
            },
        });
        var site = Samples.Publish(item, Named("bare"));

        Assert.Equal(["persona", "phase", "channel", "locale", "seed", "time", "attributes.B", "attributes.a", "attributes.b"], site.Deliver("m", site.Context()).InputsUsed);
        Assert.Equal(["channel", "locale"], site.Deliver("bare", site.Context()).InputsUsed);
    }

    [Fact]
    public void A_circle_that_was_stored_all_the_same_ends_where_it_would_close()
    {
        var site = Samples.Publish(Samples.Definitions with { Personas = [new() { Key = "a", Name = "A", Parent = "b" }, new() { Key = "b", Name = "B", Parent = "a" }] });

        Assert.Equal(["a", "b"], site.Personas["a"].Chain);
    }

    private static Item Named(string key) => Samples.Item(key, new Message { Headline = key });
}
