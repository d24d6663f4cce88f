using System.Text.Json;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Storage.Json;

namespace ContentJourney.Storage.Tests.Json;

public class ConditionConverterTests
{
    [Fact]
    public void A_condition_that_could_not_be_read_again_is_not_written()
    {
        // Shorter than the limit as it was given, longer as its canonical text has spaces.
        var condition = ConditionParser.Parse(string.Join(" and ", Enumerable.Repeat("a==1", 111))).Value;

        Assert.Throws<JsonException>(() => DocumentJson.Write(new Targeting { Condition = condition }));
    }
}
