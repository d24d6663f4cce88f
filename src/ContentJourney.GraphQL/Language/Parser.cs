using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

/// <summary>
/// Recursive descent over the grammar, one method for each production, which heads the method. A document that breaks
/// the grammar or a limit ends in a <see cref="SyntaxError"/>, never in an exception.
/// </summary>
#pragma warning disable CA1506 // It makes every kind of node, so it knows them all.
public sealed partial class Parser
#pragma warning restore CA1506
{
    private readonly string _body;
    private readonly Lexer _lexer;
    private readonly ParserLimits _limits;
    private Token _token;
    private int _lastEnd;
    private int _tokens;
    private int _depth;

    private Parser(string body, ParserLimits limits)
    {
        (_body, _limits, _lexer) = (body, limits, new Lexer(body));
        if (body.Length > limits.MaxCharacters)
        {
            throw new SyntaxException($"Document is longer than {limits.MaxCharacters} characters.", new SourceLocation(1, 1), "LIMIT_DOCUMENT");
        }

        Advance();
    }

    /// <summary>Parses a document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="limits">How much it may demand; <see cref="ParserLimits.Default"/> when not given.</param>
    public static ParseResult Parse(Source source, ParserLimits? limits = null)
    {
        try
        {
            return new ParseResult(new Parser(source.Body, limits ?? ParserLimits.Default).ParseDocument());
        }
        catch (SyntaxException exception)
        {
            return new ParseResult(exception.Error);
        }
    }

    /// <summary>Parses a constant value of our own, such as a default.</summary>
    /// <exception cref="FormatException">The text is not one constant value.</exception>
    internal static ValueNode ParseConstant(string text) => ParseOwn(text, parser => parser.ParseValue(isConstant: true));

    /// <summary>Parses a type reference of our own, such as <c>[Int!]</c>.</summary>
    /// <exception cref="FormatException">The text is not one type reference.</exception>
    internal static TypeNode ParseType(string text) => ParseOwn(text, parser => parser.ParseTypeReference());

    private static T ParseOwn<T>(string text, Func<Parser, T> parse)
    {
        try
        {
            var parser = new Parser(text, ParserLimits.Trusted);
            var node = parse(parser);
            parser.Expect(TokenKind.EndOfFile);
            return node;
        }
        catch (SyntaxException exception)
        {
            throw new FormatException($"{exception.Error.Message} In: {text}", exception);
        }
    }
}
