using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>Fills facts in.</summary>
public static class FactResolver
{
    /// <summary>
    /// The text with every reference replaced by its fact, written for the locale; the same instance when it names none. In addresses
    /// only facts that are texts (escaped) or addresses count; where the whole is then no allowed address, the link goes and its words stay.
    /// </summary>
    /// <remarks>A reference to a fact that is not among them stays one and is written as <c>{fact:name}</c>. Publishing refuses such a text, so a delivery never meets it.</remarks>
    public static RichText Resolve(RichText text, IReadOnlyCollection<Fact> facts, Locale locale) =>
        FactReferences.In(text).Count == 0 ? text : text.MapLines(line => Resolve(line, facts, locale).ToValueList());

    /// <summary>An address with its text and url facts filled in; null when what comes out is no allowed address.</summary>
    public static string? ResolveAddress(string address, IReadOnlyCollection<Fact> facts) => Address(address, facts);

    private static IEnumerable<Inline> Resolve(ValueList<Inline> line, IReadOnlyCollection<Fact> facts, Locale locale) =>
        line.SelectMany(inline => Resolve(inline, facts, locale));

    private static IEnumerable<Inline> Resolve(Inline inline, IReadOnlyCollection<Fact> facts, Locale locale) => inline switch
    {
        Inline.FactReference reference when Find(facts, reference.Name) is { } fact => [FactFormatter.Format(fact.Value, locale)],
        Inline.Emphasis emphasis => [new Inline.Emphasis(Resolve(emphasis.Content, facts, locale).ToValueList())],
        Inline.Strong strong => [new Inline.Strong(Resolve(strong.Content, facts, locale).ToValueList())],
        Inline.Link link => ResolveLink(link, facts, locale),
        Inline.Image image => Address(image.Url, facts) is { } url ? [image with { Url = url }] : [new Inline.Run(image.Alt)],
        _ => [inline],
    };

    private static IEnumerable<Inline> ResolveLink(Inline.Link link, IReadOnlyCollection<Fact> facts, Locale locale)
    {
        var content = Resolve(link.Content, facts, locale);
        return Address(link.Url, facts) is { } url ? [new Inline.Link(url, content.ToValueList())] : content;
    }

    private static string? Address(string url, IReadOnlyCollection<Fact> facts) =>
        SafeAddress.Sanitize(FactReferences.Replace(url, name => Find(facts, name)?.Value switch
        {
            FactValue.Text text => Uri.EscapeDataString(text.Wording),
            FactValue.Url address => address.Address,
            _ => FactReferences.Write(name),
        }));

    private static Fact? Find(IReadOnlyCollection<Fact> facts, string name) =>
        facts.FirstOrDefault(fact => string.Equals(fact.Name, name, StringComparison.Ordinal));
}
