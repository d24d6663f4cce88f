using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Lists;
using ContentJourney.Selection;

namespace ContentJourney.Tests.Lists;

public class ListKeyTests
{
    [Fact]
    public void No_attribute_can_be_written_to_look_like_two()
    {
        var site = Samples.Publish(Samples.Item("m", new Message { Headline = "M" }, new Variant
        {
            Key = "v",
            Locale = Locale.Of("en"),
            When = new Targeting { Condition = ConditionParser.Parse("a == x and b == y").Value },
        }));
        var inputs = new ListInputs(site.Items.Values);

        Assert.NotEqual(Key(("a", "x\nb=Text:y")), Key(("a", "x"), ("b", "y")));
        Assert.NotEqual(Key(("a", "x\nb=Text:1:y")), Key(("a", "x"), ("b", "y")));

        ListKey Key(params (string Name, string Value)[] attributes) => ListKey.Of(
            site.Resolve(new SelectionContext
            {
                Channel = "desktop",
                At = Samples.Now,
                Attributes = attributes.ToDictionary(pair => pair.Name, pair => (AttributeValue)new AttributeValue.Text(pair.Value), StringComparer.Ordinal),
            }).Value,
            ContentFilter.All,
            inputs);
    }
}
