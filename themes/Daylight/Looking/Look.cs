using System.Net;
using System.Text.RegularExpressions;
using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using ContentJourney.Themes.Daylight.Wording;

namespace ContentJourney.Themes.Daylight.Looking;

/// <summary>One request's view of the site: what was chosen, and the context that came of it.</summary>
/// <param name="Choice">What was chosen.</param>
/// <param name="Context">The context.</param>
/// <param name="Locale">The language of the page around content.</param>
/// <param name="Device">The key of the channel that the device speaks for.</param>
internal sealed partial record Look(Choice Choice, SiteContext Context, Locale Locale, string Device)
{
    /// <summary>Gets the site.</summary>
    public PublishedSite Site => Context.Site;

    /// <summary>Gets its settings.</summary>
    public SiteSettings Settings => Site.Definitions.Settings;

    /// <summary>Gets the words of the pages.</summary>
    public Words Words => Words.For(Locale);

    /// <summary>Gets the names of attributes that some condition of the site asks for.</summary>
    public ValueList<string> KnownAttributes => SiteAttributes.Of(Site);

    /// <summary>Gets whether anything was chosen.</summary>
    public bool IsChosen => Choice.Query().Any();

    /// <summary>Gets whether the device has room for the whole bar.</summary>
    public bool HasRoom => Device is not ("mobile" or "watch");

    /// <summary>An address within the site, carrying the choice on; any other as it is.</summary>
    public string Link(string address) => IsWithin(address) ? Choice.Link(address) : address;

    /// <summary>The same look through another channel.</summary>
    public string LinkTo(string address, Channel channel) => (Choice with { Channel = channel.Key }).Link(address);

    /// <summary>The same look in another language.</summary>
    public string LinkTo(string address, Locale locale) => (Choice with { Locale = locale.Tag }).Link(address);

    /// <summary>The same look as a persona.</summary>
    public string LinkAs(string address, string persona) => (Choice with { Persona = persona }).Link(address);

    /// <summary>Safe HTML with the choice carried on by its links.</summary>
    public string Keep(string html) => IsChosen
        ? InnerLinks().Replace(html, match => $"href=\"{WebUtility.HtmlEncode(Link(WebUtility.HtmlDecode(match.Groups["address"].Value)))}\"")
        : html;

    /// <summary>The context through another channel; null when the site does not have it.</summary>
    public SiteContext? Through(string channel) =>
        Site.Channels.TryGetValue(channel, out var node) ? Context with { Channel = node, Context = Context.Context with { Channel = channel } } : null;

    private static bool IsWithin(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/media/", StringComparison.Ordinal);

    [GeneratedRegex("href=\"(?<address>/[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex InnerLinks();
}
