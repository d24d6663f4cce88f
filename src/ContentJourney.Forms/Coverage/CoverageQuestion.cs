using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Coverage;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentJourney.Forms.Coverage;

/// <summary>What of the coverage is asked for, as it stands in the address; what is not known there counts as not said.</summary>
/// <param name="Channel">The channel whose matrix is shown; null for the overview of all.</param>
/// <param name="Drafts">Whether drafts count as if they were published.</param>
/// <param name="Type">The content type's key; null for all.</param>
/// <param name="Locale">The language; null for the site's default.</param>
public sealed record CoverageQuestion(string? Channel, bool Drafts, string? Type, Locale? Locale)
{
    /// <summary>The question of an address; <paramref name="seen"/> is <c>drafts</c> where drafts count.</summary>
    public static CoverageQuestion Of(Site site, string? channel, string? seen, string? type, string? locale) => new(
        site.Channels.Any(known => known.Key == channel && known.Kind != ChannelKind.Offline) ? channel : null,
        seen == "drafts",
        site.ContentTypes.Any(known => known.Key == type) ? type : null,
        site.Settings.Locales.FirstOrDefault(known => known.Tag == locale));

    /// <summary>The question at a moment, as the matrix takes it.</summary>
    public CoverageQuery Query(DateTimeOffset at) => new(null, null, Channel is { } channel ? [channel] : null, Type, Locale, at);

    /// <summary>The question as an address of a page.</summary>
    public string At(string page) => QueryHelpers.AddQueryString(page, new Dictionary<string, string?>
    {
        ["channel"] = Channel,
        ["seen"] = Drafts ? "drafts" : null,
        ["type"] = Type,
        ["locale"] = Locale?.Tag,
    }.Where(pair => pair.Value is not null));
}
