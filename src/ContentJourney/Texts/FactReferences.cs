using System.Text.RegularExpressions;
using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>Finds <c>{fact:name}</c>. Any spelling of a name is found, so that a misspelled one is reported as undefined instead of standing in a delivery.</summary>
public static partial class FactReferences
{
    /// <summary>How a reference is written in a source.</summary>
    public static string Write(string name) => $"{{fact:{name}}}";

    /// <summary>Every mention in an authored source, in order; those in code and in addresses too.</summary>
    public static ValueList<FactMention> In(string source) =>
        Mentions().Matches(source).Select(match => new FactMention(match.Groups[1].Value, match.Index)).ToValueList();

    /// <summary>The names that a tree still refers to, each once, in the order of their first mention; those in addresses too, those in code not.</summary>
    public static ValueList<string> In(RichText text) =>
        text.Lines().SelectMany(Names).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Parts a text at its references.</summary>
    public static ValueList<Inline> Split(string text)
    {
        var parts = new List<Inline>();
        var from = 0;
        foreach (var mention in In(text))
        {
            AddRun(parts, text[from..mention.Position]);
            parts.Add(new Inline.FactReference(mention.Name));
            from = mention.Position + Write(mention.Name).Length;
        }

        AddRun(parts, text[from..]);
        return parts.ToValueList();
    }

    /// <summary>Writes something else for each reference in an address.</summary>
    internal static string Replace(string address, Func<string, string> value) => Mentions().Replace(address, match => value(match.Groups[1].Value));

    private static IEnumerable<string> Names(ValueList<Inline> line) => line.SelectMany(inline => inline switch
    {
        Inline.FactReference reference => [reference.Name],
        Inline.Emphasis emphasis => Names(emphasis.Content),
        Inline.Strong strong => Names(strong.Content),
        Inline.Link link => Names(link.Content).Concat(In(link.Url).Select(mention => mention.Name)),
        Inline.Image image => In(image.Url).Select(mention => mention.Name),
        _ => [],
    });

    private static void AddRun(List<Inline> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new Inline.Run(text));
        }
    }

    [GeneratedRegex(@"\{fact:([A-Za-z0-9_.\-]{1,100})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Mentions();
}
