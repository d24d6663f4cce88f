using System.Globalization;
using System.Text;

namespace ContentJourney.GraphQL.Language;

internal sealed partial class Lexer
{
    private const string Quotes = "\"\"\"";

    /// <summary>StringValue :: <c>""</c> [lookahead != <c>"</c>] | <c>"</c> StringCharacter+ <c>"</c> | BlockString</summary>
    private Token ReadString()
    {
        var start = _position;
        var location = Here(start);
        if (StartsWith(start, Quotes))
        {
            var block = ReadBlockString(start + Quotes.Length);
            return new Token(TokenKind.BlockString, start, _position, location, block);
        }

        var text = ReadStringCharacters(start + 1);
        return new Token(TokenKind.StringValue, start, _position, location, text);
    }

    /// <summary>StringCharacter :: SourceCharacter but not <c>"</c> or <c>\</c> or LineTerminator | escapes</summary>
    private string ReadStringCharacters(int start)
    {
        StringBuilder? text = null;
        var copied = start;
        var index = start;
        while (index < _body.Length && _body[index] is not ('\n' or '\r'))
        {
            switch (_body[index])
            {
                case '"':
                    _position = index + 1;
                    return text is null ? _body[start..index] : text.Append(_body, copied, index - copied).ToString();
                case '\\':
                    text = (text ?? new StringBuilder()).Append(_body, copied, index - copied);
                    index = ReadEscape(index, text);
                    copied = index;
                    break;
                default:
                    index += ScalarLengthOrError(index, "Invalid character within String");
                    break;
            }
        }

        throw Error(index, "Unterminated string.");
    }

    /// <summary><c>\u</c> EscapedUnicode | <c>\</c> EscapedCharacter, one of <c>" \ / b f n r t</c></summary>
    private int ReadEscape(int start, StringBuilder text)
    {
        if (At(start + 1) == 'u')
        {
            return At(start + 2) == '{' ? ReadVariableWidthUnicode(start, text) : ReadFixedWidthUnicode(start, text);
        }

        text.Append(At(start + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(start, $"Invalid character escape sequence: \"{Excerpt(start, 2)}\"."),
        });
        return start + 2;
    }

    /// <summary>EscapedUnicode :: <c>{</c> HexDigit+ <c>}</c></summary>
    private int ReadVariableWidthUnicode(int start, StringBuilder text)
    {
        var end = start + 3;
        while (char.IsAsciiHexDigit(At(end)))
        {
            end++;
        }

        var digits = _body.AsSpan(start + 3, end - start - 3).TrimStart('0');
        if (At(end) != '}' || end == start + 3 || digits.Length > 6 || !Rune.TryCreate(Hexadecimal(digits), out var scalar))
        {
            throw Error(start, $"Invalid Unicode escape sequence: \"{Excerpt(start, end - start + 1)}\".");
        }

        text.Append(scalar.ToString());
        return end + 1;
    }

    /// <summary>EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit; two of them may be a surrogate pair.</summary>
    private int ReadFixedWidthUnicode(int start, StringBuilder text)
    {
        var first = FourDigits(start);
        if (first >= 0 && Rune.TryCreate(first, out var scalar))
        {
            text.Append(scalar.ToString());
            return start + 6;
        }

        if (first >= 0 && FourDigits(start + 6) is var second && second >= 0 && Rune.TryCreate((char)first, (char)second, out scalar))
        {
            text.Append(scalar.ToString());
            return start + 12;
        }

        throw Error(start, $"Invalid Unicode escape sequence: \"{Excerpt(start, 6)}\".");
    }

    /// <summary>The number behind <c>\u</c> at the index, or -1.</summary>
    private int FourDigits(int start)
    {
        if (!StartsWith(start, "\\u") || start + 6 > _body.Length)
        {
            return -1;
        }

        return int.TryParse(_body.AsSpan(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    private static int Hexadecimal(ReadOnlySpan<char> digits) =>
        digits.IsEmpty ? 0 : int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>BlockString :: <c>"""</c> BlockStringCharacter* <c>"""</c></summary>
    private string ReadBlockString(int start)
    {
        var raw = new StringBuilder();
        _position = start;
        while (_position < _body.Length)
        {
            if (StartsWith(_position, Quotes))
            {
                _position += Quotes.Length;
                return BlockString.Value(raw.ToString());
            }

            ReadBlockStringCharacter(raw);
        }

        throw Error(_position, "Unterminated string.");
    }

    /// <summary>BlockStringCharacter :: SourceCharacter but not <c>"""</c> or <c>\"""</c> | <c>\"""</c></summary>
    private void ReadBlockStringCharacter(StringBuilder raw)
    {
        if (_body[_position] is '\n' or '\r')
        {
            SkipLineTerminator();
            raw.Append('\n');
        }
        else if (StartsWith(_position, "\\\"\"\""))
        {
            raw.Append(Quotes);
            _position += 4;
        }
        else
        {
            var length = ScalarLengthOrError(_position, "Invalid character within String");
            raw.Append(_body, _position, length);
            _position += length;
        }
    }

    private bool StartsWith(int index, string text) => string.CompareOrdinal(_body, index, text, 0, text.Length) == 0;

    private string Excerpt(int start, int length)
    {
        var end = Math.Min(start + Math.Min(length, 32), _body.Length);
        if (end < _body.Length && char.IsSurrogatePair(_body[end - 1], _body[end]))
        {
            end++; // Half a character would be none.
        }

        var lineEnd = _body.AsSpan(start, end - start).IndexOfAny('\n', '\r');
        return lineEnd < 0 ? _body[start..end] : _body.Substring(start, lineEnd);
    }
}
