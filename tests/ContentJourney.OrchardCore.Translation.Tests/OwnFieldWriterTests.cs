using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Writing;

namespace ContentJourney.OrchardCore.Translation.Tests;

public class OwnFieldWriterTests
{
    [Theory]
    [InlineData("MediaField", FieldKind.Media)]
    [InlineData("LinkField", FieldKind.Link)]
    [InlineData("HtmlField", FieldKind.Markdown)]
    [InlineData("ContentPickerField", FieldKind.Reference)]
    public void A_field_that_holds_more_than_the_domain_knows_is_left_to_editors(string field, FieldKind kind)
    {
        var type = new TypeMapping("Page", "page", "Page", new MessageSources(), [new OwnField("Page.Extra", new FieldDefinition("extra", "Extra", kind), field)]);
        var item = new Item
        {
            Key = "start",
            Type = "page",
            Variants = [new Variant { Key = "base", Locale = Locale.Of("de"), Message = new Message { Headline = "Start" } }],
        };

        var written = ItemWriter.Write(item, type, Locale.Of("de")).Single();

        Assert.False(written.Parts.ContainsKey("Page"));
    }
}
