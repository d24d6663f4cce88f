using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Selection;

namespace ContentJourney.Tests.Selection;

public class ReachabilityTests
{
    private static readonly Message _headline = new() { Headline = "H" };
    private static readonly Condition _rain = ConditionParser.Parse("weather == rain").Value;

    [Fact]
    public void What_somebody_sees_is_not_hidden() =>
        Assert.Equal([], Hidden(For("a", new() { Personas = ["pro"] }), For("b", new() { Channels = ["watch"] }), For("c", new() { Phases = ["one"] })));

    [Fact]
    public void What_is_for_nobody_who_exists_is_hidden() =>
        Assert.Equal(["\"a\" is for nobody: no persona, phase and channel of the site that may see the item are those it names."], Hidden(For("a", new() { Personas = ["nobody"] })));

    [Fact]
    public void What_is_for_those_whom_the_item_is_kept_from_is_hidden()
    {
        var item = Samples.Item("a", _headline, For("a", new() { Personas = ["pro"] })) with { Topics = ["wine"] };

        Assert.Equal([HiddenReason.Nobody], Reachability.Of(Samples.Publish(), item, Samples.Now).Select(hidden => hidden.Reason));
    }

    [Fact]
    public void What_says_nothing_is_hidden() =>
        Assert.Equal(["\"a\" says nothing of its own, so it changes nothing."], Hidden(For("a", new() { Personas = ["pro"] }, Message.Empty)));

    [Fact]
    public void What_has_no_base_in_its_language_is_hidden() =>
        Assert.Equal(["There is no base in de, so \"a\" is never chosen."], Hidden(For("a", new() { Personas = ["pro"] }) with { Locale = Locale.Of("de") }));

    [Fact]
    public void What_is_over_is_hidden_and_what_is_to_come_is_not() =>
        Assert.Equal(
            ["The time of \"a\" is over."],
            Hidden(For("a", new() { Schedule = new(null, Samples.Now) }), For("b", new() { Schedule = new(Samples.Now.AddYears(1), null) })));

    [Fact]
    public void What_another_of_the_same_reach_always_precedes_is_hidden() =>
        Assert.Equal(
            ["\"b\" is never seen: wherever it could be, a comes first and says all that it says."],
            Hidden(For("a", new() { Personas = ["pro"] }), For("b", new() { Personas = ["pro"] })));

    [Fact]
    public void Several_together_hide_one() =>
        Assert.Equal(
            ["\"c\" is never seen: wherever it could be, a, b come first and say all that it says."],
            Hidden(
                For("a", new() { Personas = ["person"], Phases = ["one"] }),
                For("b", new() { Personas = ["person"], Phases = ["two"] }),
                For("c", new() { Personas = ["person"], Phases = ["one", "two"] })));

    [Fact]
    public void A_field_that_those_before_do_not_say_is_seen() =>
        Assert.Equal([], Hidden(For("a", new() { Personas = ["pro"] }), For("b", new() { Personas = ["pro"] }, _headline with { Body = "B" })));

    [Fact]
    public void A_condition_hides_only_what_bears_the_same() =>
        Assert.Equal(
            ["\"c\" is never seen: wherever it could be, a comes first and says all that it says."],
            Hidden(For("a", new() { Personas = ["pro"], Condition = _rain }), For("b", new() { Personas = ["pro"] }), For("c", new() { Personas = ["pro"], Condition = _rain })));

    [Fact]
    public void A_split_test_and_a_time_hide_only_what_bears_the_same() =>
        Assert.Equal(
            [],
            Hidden(For("a", new() { Personas = ["pro"], Experiment = new("tone", "short") }), For("b", new() { Personas = ["pro"], Schedule = new(Samples.Now, null) }), For("c", new() { Personas = ["pro"] })));

    [Fact]
    public void One_that_stands_alone_is_hidden_by_any_that_always_comes_first() =>
        Assert.Equal(
            ["\"b\" is never seen: wherever it could be, a comes first and says all that it says."],
            Hidden(For("a", new() { Personas = ["pro"] }, new() { Body = "B" }), For("b", new() { Personas = ["pro"] }) with { Standalone = true }));

    [Fact]
    public void One_that_stands_alone_and_comes_first_hides_all_behind_it() =>
        Assert.Equal(
            ["\"b\" is never seen: wherever it could be, a comes first and says all that it says."],
            Hidden(For("a", new() { Personas = ["pro"] }) with { Standalone = true }, For("b", new() { Personas = ["pro"] }, new() { Body = "B" })));

    [Fact]
    public void One_that_stands_alone_and_may_come_second_hides_nothing() =>
        Assert.Equal(
            [],
            Hidden(
                For("a", new() { Personas = ["pro"], Condition = _rain }, new() { Body = "A" }),
                For("b", new() { Personas = ["pro"] }) with { Standalone = true },
                For("c", new() { Personas = ["pro"] }, new() { Summary = "C" })));

    private static Variant For(string key, Targeting when, Message? message = null) => new() { Key = key, Locale = Locale.Of("en"), When = when, Message = message ?? _headline };

    private static string[] Hidden(params Variant[] variants) =>
        [.. Reachability.Of(Samples.Publish(), Samples.Item("a", _headline, variants), Samples.Now).Select(hidden => hidden.Sentence.ToString())];
}
