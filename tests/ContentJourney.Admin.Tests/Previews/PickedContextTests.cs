using ContentJourney.Admin.Areas.Admin.Pages.Previews;
using ContentJourney.Content.Conditions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentJourney.Admin.Tests.Previews;

public sealed class PickedContextTests
{
    [Fact]
    public void What_an_address_says_comes_out_as_it_went_in()
    {
        var picked = Read("persona=max&phase=&locale=de-ch&at=2026-12-24T18:00&attributes=region=bayern%0Avisits%20=%203%0D%0Aold=true%0Acode=\"5\"");

        Assert.Empty(picked.Problems);
        Assert.Equal(("max", null, "de-CH", new DateTimeOffset(2026, 12, 24, 18, 0, 0, TimeSpan.Zero)), (picked.Persona, picked.Phase, picked.Locale?.Tag, picked.At));
        Assert.Equal(new AttributeValue.Text("bayern"), picked.Attributes["region"]);
        Assert.Equal(new AttributeValue.Number(3), picked.Attributes["visits"]);
        Assert.Equal(new AttributeValue.Boolean(true), picked.Attributes["old"]);
        Assert.Equal(new AttributeValue.Text("5"), picked.Attributes["code"]);
        Assert.Equal("region=bayern\nvisits=3\nold=true\ncode=\"5\"", picked.AttributeLines);
        Assert.Equal(picked.AttributeLines, Read(picked.Query[1..]).AttributeLines);
    }

    [Fact]
    public void What_cannot_be_read_is_said_where_it_stands()
    {
        var picked = Read("locale=%21&at=soon&attributes=region");

        Assert.Equal(
            [
                "at: \"soon\" cannot be read here. A day and a time, e.g. 2026-12-24T18:00.",
                "locale: \"!\" is no language tag; one looks like de or de-CH.",
                "attributes: \"region\" is no attribute; one looks like region=bayern.",
            ],
            picked.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Without_a_moment_now_counts()
    {
        var now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal(now, Read("").On("watch", now).At);
        Assert.Equal("", Read("").Query);
    }

    private static PickedContext Read(string query) => PickedContext.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
