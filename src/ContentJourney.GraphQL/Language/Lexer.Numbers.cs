namespace ContentJourney.GraphQL.Language;

internal sealed partial class Lexer
{
    /// <summary>
    /// IntValue :: IntegerPart [lookahead != {Digit, <c>.</c>, NameStart}]
    /// FloatValue :: IntegerPart (FractionalPart ExponentPart | FractionalPart | ExponentPart) [lookahead != {Digit, <c>.</c>, NameStart}]
    /// </summary>
    private Token ReadNumber()
    {
        var end = IntegerPart(_position);
        var integerEnd = end;
        if (At(end) == '.')
        {
            end = Digits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            end = Digits(At(end + 1) is '+' or '-' ? end + 2 : end + 1);
        }

        if (At(end) == '.' || Characters.IsNameStart(At(end)))
        {
            throw Error(end, $"Invalid number, expected digit but got: {Characters.Describe(_body, end)}.");
        }

        return Take(end == integerEnd ? TokenKind.IntValue : TokenKind.FloatValue, end - _position);
    }

    /// <summary>IntegerPart :: NegativeSign? 0 | NegativeSign? NonZeroDigit Digit*</summary>
    private int IntegerPart(int start)
    {
        var digits = At(start) == '-' ? start + 1 : start;
        if (At(digits) != '0')
        {
            return Digits(digits);
        }

        return char.IsAsciiDigit(At(digits + 1))
            ? throw Error(digits + 1, $"Invalid number, unexpected digit after 0: {Characters.Describe(_body, digits + 1)}.")
            : digits + 1;
    }

    /// <summary>Digit+</summary>
    private int Digits(int start)
    {
        if (!char.IsAsciiDigit(At(start)))
        {
            throw Error(start, $"Invalid number, expected digit but got: {Characters.Describe(_body, start)}.");
        }

        var end = start + 1;
        while (char.IsAsciiDigit(At(end)))
        {
            end++;
        }

        return end;
    }
}
