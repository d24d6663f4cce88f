using System.Globalization;
using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Explaining;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Previews;

/// <summary>Shows an item as each delivering channel of a site does.</summary>
/// <param name="explainer">Makes and explains what is shown.</param>
internal sealed class DevicePreviews(Explainer explainer)
{
    /// <summary>One for each channel, in the site's order; or what of the context the site does not know.</summary>
    public Outcome<ValueList<DevicePreview>> Of(PublishedSite site, string key, PickedContext picked, DateTimeOffset now)
    {
        var channels = Delivering(site).ToArray();
        var contexts = channels.Select(channel => site.Resolve(picked.On(channel.Key, now))).ToArray();
        var language = Locale.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        var item = site.Items.GetValueOrDefault(key);
        ValueList<Problem> problems = [.. picked.Problems, .. contexts.SelectMany(context => context.Problems).Distinct()];
        return Outcome.When(problems, () => channels.Zip(contexts, (channel, context) => new DevicePreview(channel, explainer.Explain(item, key, context.Value, language))).ToValueList());
    }

    /// <summary>The channels that front-ends ask for.</summary>
    public static IEnumerable<Channel> Delivering(PublishedSite site) => site.Definitions.Channels.Where(channel => channel.Kind != ChannelKind.Offline);
}
