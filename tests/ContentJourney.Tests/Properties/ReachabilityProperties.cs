using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Tests.Properties;

public class ReachabilityProperties
{
    private static readonly string[] _fields = [.. MessageFields.Budgetable, MessageFields.SpeechReprompt];

    [Fact]
    public void No_delivery_takes_a_field_from_a_variant_that_nobody_sees()
    {
        var found = 0;
        DeliveryProperties.Check(400, (site, context, _) => site.Items.Values.All(item =>
        {
            var hidden = Reachability.Of(site, item.Item, context.At).Select(variant => variant.Variant).ToArray();
            found += hidden.Length;
            return !_fields.Any(field => hidden.Contains(Source(site, item, context, field)));
        }));
        Assert.NotEqual(0, found);
    }

    private static Variant? Source(PublishedSite site, PublishedItem item, SelectionContext context, string field) =>
        Selector.Select(item, site.Resolve(context).Value)?.FirstAuthoring(field)?.Variant.Variant;
}
