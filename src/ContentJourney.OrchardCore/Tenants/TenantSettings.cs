using System.Text.Json.Serialization;
using ContentJourney.Collections;
using ContentJourney.Experiments;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>What a site has that no content item holds; kept in Orchard's site settings.</summary>
public sealed class TenantSettings
{
    /// <summary>Gets or sets name and languages; null for those of the Orchard site.</summary>
    [JsonConverter(typeof(DocumentConverter<SiteSettings>))]
    public SiteSettings? Site { get; set; }

    /// <summary>Gets or sets the split tests.</summary>
    [JsonConverter(typeof(DocumentConverter<ValueList<Experiment>>))]
    public ValueList<Experiment>? Experiments { get; set; }
}
