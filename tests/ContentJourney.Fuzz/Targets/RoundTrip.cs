using ContentJourney.GraphQL.Language;

namespace ContentJourney.Fuzz.Targets;

/// <summary>What is printed parses to the same tree.</summary>
internal static class RoundTrip
{
    /// <summary>The kinds of definitions in the document; none when it is not one.</summary>
    /// <exception cref="FindingException">It does not.</exception>
    public static IEnumerable<string> Check(string text, ParserLimits limits)
    {
        if (Parser.Parse(new Source(text), limits) is not { Document: { } document })
        {
            return [];
        }

        var printed = Printer.Print(document);
        var again = Parser.Parse(new Source(printed), ParserLimits.Trusted);
        if (!document.Equals(again.Document))
        {
            throw new FindingException($"What is printed parses to another tree: {again.Error?.Message}\n{printed}");
        }

        return document.Definitions.Select(definition => definition.GetType().Name).Distinct();
    }
}
