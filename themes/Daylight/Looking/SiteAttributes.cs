using System.Runtime.CompilerServices;
using ContentJourney.Collections;
using ContentJourney.Publishing;

namespace ContentJourney.Themes.Daylight.Looking;

/// <summary>The attributes that conditions of a site ask for, looked up once a published site.</summary>
internal static class SiteAttributes
{
    private static readonly ConditionalWeakTable<PublishedSite, ValueList<string>> _known = [];

    public static ValueList<string> Of(PublishedSite site) => _known.GetValue(site, Find);

    private static ValueList<string> Find(PublishedSite site) => site.Items.Values
        .SelectMany(item => item.Wordings)
        .SelectMany(wording => wording.Inputs.Attributes)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToValueList();
}
