using System.Text.Json;
using ContentJourney.AspNetCore.GraphQLOverHttp;

namespace ContentJourney.AspNetCore.Tests;

public class KnownTextsTests
{
    [Fact]
    public void A_text_that_came_before_takes_no_memory_again()
    {
        const string Json = "\"{ known \\u0061 }\"";

        Assert.Equal("{ known a }", KnownTexts.Read(JsonElement.Parse(Json)));
        Assert.Same(KnownTexts.Read(JsonElement.Parse(Json)), KnownTexts.Read(JsonElement.Parse(Json)));
    }

    [Fact]
    public void Long_texts_and_ever_other_ones_are_read_alike()
    {
        for (var number = 0; number < 3_000; number++)
        {
            Assert.Equal($"text {number}", KnownTexts.Read(JsonElement.Parse($"\"text {number}\"")));
        }

        var text = new string('x', 10_000);
        Assert.Equal(text, KnownTexts.Read(JsonElement.Parse($"\"{text}\"")));
    }

    [Fact]
    public void What_is_no_text_is_no_text_each_time() => Assert.All(
        Enumerable.Range(0, 2),
        _ => Assert.Throws<InvalidOperationException>(() => KnownTexts.Read(JsonElement.Parse("\"\\uD800\""))));
}
