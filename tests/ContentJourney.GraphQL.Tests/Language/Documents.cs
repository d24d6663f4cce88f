using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Tests.Language;

internal static class Documents
{
    public static DocumentNode Parse(string text)
    {
        var result = Parser.Parse(new Source(text), ParserLimits.Trusted);
        return result.Document ?? throw new InvalidOperationException(result.Error?.ToString());
    }

    public static T Only<T>(string text)
        where T : DefinitionNode
        => Assert.IsType<T>(Assert.Single(Parse(text).Definitions));

    public static SelectionSetNode Selections(string text) => Only<OperationDefinitionNode>(text).SelectionSet;

    /// <summary>The value of the argument <c>a</c> of the only field.</summary>
    public static ValueNode Value(string literal) =>
        Assert.Single(Assert.IsType<FieldNode>(Assert.Single(Selections($"{{ f(a: {literal}) }}").Selections)).Arguments).Value;
}
