using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Parser
{
    private const int LongestExcerpt = 100;

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _limits.MaxTokens)
        {
            throw Error($"Document contains more than {_limits.MaxTokens} tokens.", "LIMIT_TOKENS");
        }
    }

    private bool Peek(TokenKind kind) => _token.Kind == kind;

    private bool Skip(TokenKind kind)
    {
        if (!Peek(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        return Skip(kind) ? token : throw Error($"Expected {kind.Describe()}, found {Found()}.");
    }

    private bool PeekKeyword(string keyword) => Peek(TokenKind.Name) && Text(_token).SequenceEqual(keyword);

    private bool SkipKeyword(string keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Error($"Expected \"{keyword}\", found {Found()}.");
        }
    }

    private ReadOnlySpan<char> Text(Token token) => _body.AsSpan(token.Start, token.End - token.Start);

    private SourceSpan SpanFrom(Token start) => new(start.Start, _lastEnd, start.Location);

    /// <summary><c>open</c> item+ <c>close</c></summary>
    private NodeList<T> Many<T>(TokenKind open, Func<T> parse, TokenKind close)
        where T : Node
    {
        Expect(open);
        var items = new List<T>();
        do
        {
            items.Add(parse());
        }
        while (!Skip(close));

        return new NodeList<T>([.. items]);
    }

    /// <summary>(<c>open</c> item+ <c>close</c>)?</summary>
    private NodeList<T> OptionalMany<T>(TokenKind open, Func<T> parse, TokenKind close)
        where T : Node
        => Peek(open) ? Many(open, parse, close) : [];

    /// <summary><c>open</c> item* <c>close</c></summary>
    private NodeList<T> Any<T>(TokenKind open, Func<T> parse, TokenKind close)
        where T : Node
    {
        Expect(open);
        var items = new List<T>();
        while (!Skip(close))
        {
            items.Add(parse());
        }

        return new NodeList<T>([.. items]);
    }

    /// <summary><c>separator</c>? item (<c>separator</c> item)*</summary>
    private NodeList<T> Delimited<T>(TokenKind separator, Func<T> parse)
        where T : Node
    {
        Skip(separator);
        var items = new List<T>();
        do
        {
            items.Add(parse());
        }
        while (Skip(separator));

        return new NodeList<T>([.. items]);
    }

    private void Enter()
    {
        if (++_depth > _limits.MaxDepth)
        {
            throw Error($"Document nests deeper than {_limits.MaxDepth} levels.", "LIMIT_DEPTH");
        }
    }

    private void Leave() => _depth--;

    private string Found()
    {
        var kind = _token.Kind.Describe();
        if (_token.Kind < TokenKind.Name)
        {
            return kind;
        }

        var text = _token.Text ?? Text(_token).ToString();
        return $"{kind} \"{(text.Length > LongestExcerpt ? Excerpt(text) + "…" : text)}\"";
    }

    // Half a character would be none.
    private static string Excerpt(string text) => text[..(char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)];

    private SyntaxException Unexpected() => Error($"Unexpected {Found()}.");

    private SyntaxException Error(string message, string? limit = null) => new(message, _token.Location, limit);
}
