namespace ContentJourney.Delivery.Tests;

/// <summary>Content types with fields of their own.</summary>
public class ContentTypeTests
{
    [Fact]
    public async Task A_product_has_its_own_fields_and_references_as_content()
    {
        var data = await DemoSite.DataAsync("""
            {
              content(key: "aurora", context: { persona: "technik-max", channel: "watch", locale: "de" }) {
                __typename
                ... on Product { boilers tankLitres warrantyYears colours manual accessories { __typename key headline { value } glance { title } body { value } } }
              }
            }
            """);

        Assert.Equal("Product", data.TextAt("content.__typename"));
        Assert.Equal("Thermoblock mit PID-Regelung", data.TextAt("content.boilers"));
        Assert.Equal(1.8, data.At("content.tankLitres").GetDouble());
        Assert.Equal(["Kreideweiß", "Salbei", "Graphit"], data.TextsAt("content.colours"));
        Assert.Equal("/anleitungen/erste-schritte", data.TextAt("content.manual"));
        Assert.Equal("muehle-korn", data.TextAt("content.accessories.0.key"));
        Assert.NotNull(data.TextAt("content.accessories.0.glance.title"));
        Assert.True(data.IsNullAt("content.accessories.0.body"));
    }

    [Fact]
    public async Task An_offer_has_a_day_a_code_and_terms_with_their_facts_filled_in()
    {
        var data = await DemoSite.DataAsync("""
            {
              content(key: "fruehlingsstart", context: { channel: "desktop", locale: "de" }) {
                ... on Offer { code validUntil terms { plain: value(form: PLAIN) form source } }
              }
            }
            """);

        Assert.Equal("FRUEHLING27", data.TextAt("content.code"));
        Assert.Equal("2027-05-31", data.TextAt("content.validUntil"));
        Assert.StartsWith("Gilt für eine Aurora und eine Mühle Korn in einer Bestellung, bis 31.", data.TextAt("content.terms.plain"), StringComparison.Ordinal);
        Assert.DoesNotContain("{fact", data.TextAt("content.terms.plain"), StringComparison.Ordinal);
        Assert.Equal("HTML", data.TextAt("content.terms.form"));
    }

    [Fact]
    public async Task A_story_refers_to_its_machine()
    {
        var data = await DemoSite.DataAsync("""
            { content(path: "/geschichten/fuenf-tassen-familie", context: { channel: "desktop" }) { ... on Story { author product { key ... on Product { tankLitres } } } } }
            """);

        Assert.Equal("Elif und Murat D., Mannheim", data.TextAt("content.author"));
        Assert.Equal("lumen", data.TextAt("content.product.key"));
    }

    [Fact]
    public async Task A_type_without_fields_of_its_own_is_an_entry()
    {
        var data = await DemoSite.DataAsync("""{ content(key: "start", context: { channel: "desktop" }) { __typename type ... on Node { id } } }""");

        Assert.Equal("Entry", data.TextAt("content.__typename"));
        Assert.Equal("page", data.TextAt("content.type"));
    }
}
