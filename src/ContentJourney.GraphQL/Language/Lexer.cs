namespace ContentJourney.GraphQL.Language;

/// <summary>Reads one token after another. Ignored tokens are skipped; nothing but string values is copied.</summary>
[SpecSection("sec-Source-Text")]
internal sealed partial class Lexer
{
    private readonly string _body;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    public Lexer(string body) => _body = body;

    /// <summary>The next token; at the end of the source again and again <see cref="TokenKind.EndOfFile"/>.</summary>
    public Token Next()
    {
        SkipIgnored();
        var start = _position;
        if (start == _body.Length)
        {
            return new Token(TokenKind.EndOfFile, start, start, Here(start));
        }

        var character = _body[start];
        return character switch
        {
            '"' => ReadString(),
            '-' => ReadNumber(),
            _ when char.IsAsciiDigit(character) => ReadNumber(),
            _ when Characters.IsNameStart(character) => ReadName(),
            _ => ReadPunctuator(character),
        };
    }

    /// <summary>Ignored :: UnicodeBOM | Whitespace | LineTerminator | Comment | Comma</summary>
    private void SkipIgnored()
    {
        while (_position < _body.Length)
        {
            switch (_body[_position])
            {
                case ' ' or '\t' or ',' or '\uFEFF':
                    _position++;
                    break;
                case '\n' or '\r':
                    SkipLineTerminator();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>LineTerminator :: LF | CR [lookahead != LF] | CR LF</summary>
    private void SkipLineTerminator()
    {
        _position += _body[_position] == '\r' && At(_position + 1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    /// <summary>Comment :: <c>#</c> CommentChar* [lookahead != CommentChar]</summary>
    private void SkipComment()
    {
        while (_position < _body.Length && _body[_position] is not ('\n' or '\r'))
        {
            _position += ScalarLengthOrError(_position, "Invalid character");
        }
    }

    /// <summary>Punctuator :: one of <c>! $ &amp; ( ) ... : = @ [ ] { | }</c></summary>
    private Token ReadPunctuator(char character)
    {
        var kind = character switch
        {
            '!' => TokenKind.Exclamation,
            '$' => TokenKind.Dollar,
            '&' => TokenKind.Ampersand,
            '(' => TokenKind.ParenthesisLeft,
            ')' => TokenKind.ParenthesisRight,
            ':' => TokenKind.Colon,
            '=' => TokenKind.EqualsSign,
            '@' => TokenKind.At,
            '[' => TokenKind.BracketLeft,
            ']' => TokenKind.BracketRight,
            _ => BraceOrSpread(character),
        };
        return Take(kind, kind == TokenKind.Spread ? 3 : 1);
    }

    private TokenKind BraceOrSpread(char character) => character switch
    {
        '{' => TokenKind.BraceLeft,
        '|' => TokenKind.Pipe,
        '}' => TokenKind.BraceRight,
        '.' when At(_position + 1) == '.' && At(_position + 2) == '.' => TokenKind.Spread,
        '\'' => throw Error(_position, "Unexpected single quote character ('), did you mean to use a double quote (\")?"),
        _ => throw Error(_position, $"{(Characters.ScalarLength(_body, _position) == 0 ? "Invalid" : "Unexpected")} character: {Characters.Describe(_body, _position)}."),
    };

    /// <summary>Name :: NameStart NameContinue* [lookahead != NameContinue]</summary>
    private Token ReadName()
    {
        var end = _position + 1;
        while (end < _body.Length && Characters.IsNameContinue(_body[end]))
        {
            end++;
        }

        return Take(TokenKind.Name, end - _position);
    }

    private Token Take(TokenKind kind, int length)
    {
        var start = _position;
        _position += length;
        return new Token(kind, start, _position, Here(start));
    }

    private char At(int index) => index < _body.Length ? _body[index] : '\0';

    private int ScalarLengthOrError(int index, string what)
    {
        var length = Characters.ScalarLength(_body, index);
        return length > 0 ? length : throw Error(index, $"{what}: {Characters.Describe(_body, index)}.");
    }

    private SourceLocation Here(int start) => new(_line, start - _lineStart + 1);

    private SyntaxException Error(int offset, string message) => new(message, SourceLocation.At(_body, offset));
}
