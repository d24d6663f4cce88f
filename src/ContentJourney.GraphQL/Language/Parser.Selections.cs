using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>SelectionSet : { Selection+ }</summary>
    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token;
        Enter();
        var selections = Many(TokenKind.BraceLeft, ParseSelection, TokenKind.BraceRight);
        Leave();
        return new SelectionSetNode(selections) { Span = SpanFrom(start) };
    }

    /// <summary>Selection : Field | FragmentSpread | InlineFragment</summary>
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    /// <summary>Field : Alias? Name Arguments? Directives? SelectionSet?</summary>
    private FieldNode ParseField()
    {
        var start = _token;
        var first = ParseName();
        var second = Skip(TokenKind.Colon) ? ParseName() : null;
        return new FieldNode(
            second is null ? null : first,
            second ?? first,
            ParseArguments(isConstant: false),
            ParseDirectives(isConstant: false),
            Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null)
        { Span = SpanFrom(start) };
    }

    /// <summary>Arguments[Const] : ( Argument[?Const]+ )</summary>
    private NodeList<ArgumentNode> ParseArguments(bool isConstant) =>
        OptionalMany<ArgumentNode>(TokenKind.ParenthesisLeft, isConstant ? ParseConstantArgument : ParseVariableArgument, TokenKind.ParenthesisRight);

    private ArgumentNode ParseConstantArgument() => ParseArgument(isConstant: true);

    private ArgumentNode ParseVariableArgument() => ParseArgument(isConstant: false);

    /// <summary>Argument[Const] : Name : Value[?Const]</summary>
    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConstant)) { Span = SpanFrom(start) };
    }

    /// <summary>
    /// FragmentSpread : ... FragmentName Directives?
    /// InlineFragment : ... TypeCondition? Directives? SelectionSet
    /// </summary>
    private SelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread);
        if (Peek(TokenKind.Name) && !PeekKeyword("on"))
        {
            return new FragmentSpreadNode(ParseFragmentName(), ParseDirectives(isConstant: false)) { Span = SpanFrom(start) };
        }

        return new InlineFragmentNode(
            Peek(TokenKind.Name) ? ParseTypeCondition() : null,
            ParseDirectives(isConstant: false),
            ParseSelectionSet())
        { Span = SpanFrom(start) };
    }

    /// <summary>Directives[Const] : Directive[?Const]+</summary>
    private NodeList<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            directives.Add(ParseDirective(isConstant));
        }

        return new NodeList<DirectiveNode>([.. directives]);
    }

    /// <summary>Directive[Const] : @ Name Arguments[?Const]?</summary>
    private DirectiveNode ParseDirective(bool isConstant)
    {
        var start = Expect(TokenKind.At);
        return new DirectiveNode(ParseName(), ParseArguments(isConstant)) { Span = SpanFrom(start) };
    }
}
