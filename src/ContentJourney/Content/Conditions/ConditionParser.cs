using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Content.Conditions;

/// <summary>Reads conditions by recursive descent; says at which character a text stops being one.</summary>
public sealed class ConditionParser
{
    /// <summary>The longest condition in characters.</summary>
    public const int MaxLength = 1_000;

    /// <summary>How deep parentheses and <c>not</c> may nest.</summary>
    public const int MaxDepth = 32;

    private readonly string _text;
    private int _at;
    private int _depth;

    private ConditionParser(string text) => _text = text;

    /// <summary>Reads a condition; a problem's message names the character, counted from 1.</summary>
    public static Outcome<Condition> Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return TooLong(text.Length);
        }

        try
        {
            var condition = new Condition(new ConditionParser(text).ParseWhole());
            return condition.Text.Length <= MaxLength ? condition : TooLong(condition.Text.Length);
        }
        catch (SyntaxException exception)
        {
            return Outcome.Failed<Condition>("condition.syntax", exception.Text);
        }
    }

    // Also where only the canonical text, which may have more spaces, is too long: what was read must be readable again.
    private static Outcome<Condition> TooLong(int length) =>
        Outcome.Failed<Condition>("condition.long", $"A condition has at most {MaxLength} characters; this one has {length}.");

    // Whole : Or end
    private Expression ParseWhole()
    {
        var whole = ParseOr();
        SkipSpace();
        return _at == _text.Length ? whole : throw Expected("\"and\", \"or\" or the end");
    }

    // Or : And ("or" And)*
    private Expression ParseOr()
    {
        var left = ParseAnd();
        while (TakeWord("or"))
        {
            left = new Expression.Or(left, ParseAnd());
        }

        return left;
    }

    // And : Not ("and" Not)*
    private Expression ParseAnd()
    {
        var left = ParseNot();
        while (TakeWord("and"))
        {
            left = new Expression.And(left, ParseNot());
        }

        return left;
    }

    // Not : "not" Not | "(" Or ")" | Comparison
    private Expression ParseNot()
    {
        SkipSpace();
        if (++_depth > MaxDepth)
        {
            throw new SyntaxException($"Character {_at + 1}: a condition nests at most {MaxDepth} deep.");
        }

        var result = TakeWord("not") ? new Expression.Not(ParseNot()) : Take("(") ? ParseGroup() : ParseComparison();
        _depth--;
        return result;
    }

    private Expression ParseGroup()
    {
        var inner = ParseOr();
        return Take(")") ? inner : throw Expected("\")\"");
    }

    // Comparison : name Operator literal | name "in" "[" literal ("," literal)* "]"
    private Expression.Comparison ParseComparison()
    {
        SkipSpace();
        var start = _at;
        var name = ParseWord();
        if (name is null || Literal.IsReserved(name))
        {
            throw Expected("the name of an attribute", start);
        }

        if (TakeWord("in"))
        {
            return new Expression.Comparison(name, ComparisonOperator.In, ParseList());
        }

        foreach (var symbolic in ComparisonOperator.Symbolic)
        {
            if (Take(symbolic.Symbol))
            {
                return new Expression.Comparison(name, symbolic, [ParseLiteral()]);
            }
        }

        throw Expected("== != < <= > >= or in");
    }

    private ValueList<AttributeValue> ParseList()
    {
        if (!Take("["))
        {
            throw Expected("\"[\"");
        }

        var literals = new List<AttributeValue> { ParseLiteral() };
        while (Take(","))
        {
            literals.Add(ParseLiteral());
        }

        return Take("]") ? literals.ToValueList() : throw Expected("\",\" or \"]\"");
    }

    // literal : number | "true" | "false" | word | '"' … '"' | "'" … "'"
    private AttributeValue ParseLiteral()
    {
        SkipSpace();
        if (_at < _text.Length && _text[_at] is '"' or '\'')
        {
            return new AttributeValue.Text(ParseQuoted(_text[_at++]));
        }

        if (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '-' or '+'))
        {
            return ParseNumber();
        }

        var start = _at;
        return ParseWord() switch
        {
            "true" => new AttributeValue.Boolean(true),
            "false" => new AttributeValue.Boolean(false),
            { } word when !Literal.IsReserved(word) => new AttributeValue.Text(word),
            _ => throw Expected("a number, true, false or a word", start),
        };
    }

    private AttributeValue.Number ParseNumber()
    {
        var start = _at++;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '.'))
        {
            _at++;
        }

        return decimal.TryParse(_text.AsSpan(start, _at - start), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new AttributeValue.Number(number)
            : throw Expected("a number such as 3 or 2.5", start);
    }

    private string ParseQuoted(char quote)
    {
        var start = _at - 1;
        var text = new System.Text.StringBuilder();
        while (_at < _text.Length && _text[_at] != quote)
        {
            _at += _text[_at] == '\\' && _at + 1 < _text.Length ? 1 : 0;
            text.Append(_text[_at++]);
        }

        return _at++ < _text.Length ? text.ToString() : throw Expected("a closing quotation mark for the word that opens here", start);
    }

    private string? ParseWord()
    {
        SkipSpace();
        var start = _at;
        if (_at < _text.Length && Literal.IsWordStart(_text[_at]))
        {
            while (_at < _text.Length && Literal.IsWordPart(_text[_at]))
            {
                _at++;
            }
        }

        return _at > start ? _text[start.._at] : null;
    }

    private bool TakeWord(string word)
    {
        var start = _at;
        if (ParseWord() == word)
        {
            return true;
        }

        _at = start;
        return false;
    }

    private bool Take(string symbol)
    {
        SkipSpace();
        var there = string.CompareOrdinal(_text, _at, symbol, 0, symbol.Length) == 0;
        _at += there ? symbol.Length : 0;
        return there;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private SyntaxException Expected(ProblemText what, int? at = null)
    {
        SkipSpace();
        var position = at ?? _at;
        var found = position < _text.Length ? (ProblemText)$"\"{_text[position..Math.Min(_text.Length, position + 12)]}\"" : "the end";
        return new SyntaxException($"Character {position + 1}: expected {what}, found {found}.");
    }

    private sealed class SyntaxException(ProblemText text) : Exception
    {
        public ProblemText Text { get; } = text;
    }
}
