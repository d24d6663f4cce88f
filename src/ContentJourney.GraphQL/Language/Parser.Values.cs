using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>
    /// Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue
    /// | ListValue[?Const] | ObjectValue[?Const]
    /// </summary>
    private ValueNode ParseValue(bool isConstant) => _token.Kind switch
    {
        TokenKind.Dollar => isConstant ? throw UnexpectedVariable() : ParseVariable(),
        TokenKind.IntValue => ParseInt(),
        TokenKind.FloatValue => ParseFloat(),
        TokenKind.StringValue or TokenKind.BlockString => ParseString(),
        TokenKind.Name => ParseNameValue(),
        TokenKind.BracketLeft => ParseList(isConstant),
        TokenKind.BraceLeft => ParseObject(isConstant),
        _ => throw Unexpected(),
    };

    /// <summary>Variable : $ Name</summary>
    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar);
        return new VariableNode(ParseName()) { Span = SpanFrom(start) };
    }

    private SyntaxException UnexpectedVariable()
    {
        var start = Expect(TokenKind.Dollar);
        var what = Peek(TokenKind.Name) ? $"variable \"${Text(_token)}\" in constant value" : TokenKind.Dollar.Describe();
        return new SyntaxException($"Unexpected {what}.", start.Location);
    }

    /// <summary>IntValue</summary>
    private IntValueNode ParseInt()
    {
        var token = Expect(TokenKind.IntValue);
        return new IntValueNode(Text(token).ToString()) { Span = SpanFrom(token) };
    }

    /// <summary>FloatValue</summary>
    private FloatValueNode ParseFloat()
    {
        var token = Expect(TokenKind.FloatValue);
        return new FloatValueNode(Text(token).ToString()) { Span = SpanFrom(token) };
    }

    /// <summary>StringValue</summary>
    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode(token.Text ?? string.Empty, token.Kind == TokenKind.BlockString) { Span = SpanFrom(token) };
    }

    /// <summary>
    /// BooleanValue : one of <c>true false</c>
    /// NullValue : <c>null</c>
    /// EnumValue : Name but not <c>true</c>, <c>false</c> or <c>null</c>
    /// </summary>
    private ValueNode ParseNameValue()
    {
        var token = Expect(TokenKind.Name);
        var span = SpanFrom(token);
        return Text(token) switch
        {
            "true" => new BooleanValueNode(true) { Span = span },
            "false" => new BooleanValueNode(false) { Span = span },
            "null" => new NullValueNode { Span = span },
            var name => new EnumValueNode(name.ToString()) { Span = span },
        };
    }

    /// <summary>ListValue[Const] : [ ] | [ Value[?Const]+ ]</summary>
    private ListValueNode ParseList(bool isConstant)
    {
        var start = _token;
        Enter();
        var values = Any(TokenKind.BracketLeft, () => ParseValue(isConstant), TokenKind.BracketRight);
        Leave();
        return new ListValueNode(values) { Span = SpanFrom(start) };
    }

    /// <summary>ObjectValue[Const] : { } | { ObjectField[?Const]+ }</summary>
    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = _token;
        Enter();
        var fields = Any(TokenKind.BraceLeft, () => ParseObjectField(isConstant), TokenKind.BraceRight);
        Leave();
        return new ObjectValueNode(fields) { Span = SpanFrom(start) };
    }

    /// <summary>ObjectField[Const] : Name : Value[?Const]</summary>
    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ParseValue(isConstant)) { Span = SpanFrom(start) };
    }
}
