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
/// <param name="Place">Where the site is on its host.</param>
internal sealed partial record Look(Choice Choice, SiteContext Context, Locale Locale, string Device, Place Place)
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
    public string Link(string address) => IsWithin(address) ? At(Choice, address)
        : IsMedia(address) ? Plain(address)
        : address;

    /// <summary>An address within the site without the choice.</summary>
    public string Plain(string address) => Place.Root + address;

    /// <summary>The address of a file of the site.</summary>
    /// <param name="file">As content names it, e.g. <c>media/cup.svg</c>.</param>
    public string Media(string file) => $"{Place.Root}/{file}";

    /// <summary>The address of a file of the theme.</summary>
    public string File(string name) => $"{Place.Files}/{name}";

    /// <summary>The same look through another channel.</summary>
    public string LinkTo(string address, Channel channel) => At(Choice with { Channel = channel.Key }, address);

    /// <summary>The same look in another language.</summary>
    public string LinkTo(string address, Locale locale) => At(Choice with { Locale = locale.Tag }, address);

    /// <summary>The same look as a persona.</summary>
    public string LinkAs(string address, string persona) => At(Choice with { Persona = persona }, address);

    /// <summary>Safe HTML with the choice carried on by its links, and its pictures found.</summary>
    public string Keep(string html) => IsChosen || Place.Root.Length > 0
        ? Addresses().Replace(html, match => $"{match.Groups["kind"].Value}=\"{WebUtility.HtmlEncode(Link(WebUtility.HtmlDecode(match.Groups["address"].Value)))}\"")
        : html;

    /// <summary>The context through another channel; null when the site does not have it.</summary>
    public SiteContext? Through(string channel) =>
        Site.Channels.TryGetValue(channel, out var node) ? Context with { Channel = node, Context = Context.Context with { Channel = channel } } : null;

    private string At(Choice choice, string address) => Plain(choice.Link(address));

    private static bool IsMedia(string address) => address.StartsWith("/media/", StringComparison.Ordinal);

    private static bool IsWithin(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !IsMedia(address);

    [GeneratedRegex("(?<kind>href|src)=\"(?<address>/[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
