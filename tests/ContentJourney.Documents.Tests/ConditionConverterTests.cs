using System.Text.Json;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Documents.Tests;

public class ConditionConverterTests
{
    [Fact]
    public void A_condition_reads_back_from_its_canonical_text()
    {
        var condition = ConditionParser.Parse("not (a==1 or b in [x, 'y z']) and c>=2.50").Value;

        var read = DocumentJson.Read<Targeting>(DocumentJson.Write(new Targeting { Condition = condition }));

        Assert.Equal(condition, read.Condition);
    }

    [Fact]
    public void A_text_that_is_no_condition_is_refused()
    {
        var exception = Assert.Throws<JsonException>(() => DocumentJson.Read<Targeting>("""{"condition":"a = 1"}"""));

        Assert.Contains("cannot be kept", exception.Message, StringComparison.Ordinal);
    }
}
