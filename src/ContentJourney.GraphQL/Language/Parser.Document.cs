using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>Document : Definition+</summary>
    private DocumentNode ParseDocument()
    {
        var start = _token;
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!Peek(TokenKind.EndOfFile));

        return new DocumentNode(new NodeList<DefinitionNode>([.. definitions])) { Span = SpanFrom(start) };
    }

    /// <summary>Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension</summary>
    private DefinitionNode ParseDefinition()
    {
        var start = _token;
        if (Peek(TokenKind.BraceLeft))
        {
            return ParseAnonymousQuery();
        }

        var description = ParseDescription();
        if (!Peek(TokenKind.Name))
        {
            throw description is not null && Peek(TokenKind.BraceLeft)
                ? new SyntaxException("Unexpected description, descriptions are not supported on shorthand queries.", description.Location)
                : Unexpected();
        }

        return ParseExecutableDefinition(start, description)
            ?? (DefinitionNode?)ParseTypeSystemDefinition(start, description)
            ?? (description is null ? ParseTypeSystemExtension(start) : throw Undescribable(description))
            ?? throw Unexpected();
    }

    private static SyntaxException Undescribable(StringValueNode description) =>
        new("Unexpected description, only GraphQL definitions support descriptions.", description.Location);

    /// <summary>Description : StringValue</summary>
    private StringValueNode? ParseDescription() =>
        Peek(TokenKind.StringValue) || Peek(TokenKind.BlockString) ? ParseString() : null;

    /// <summary>ExecutableDefinition : OperationDefinition | FragmentDefinition</summary>
    private ExecutableDefinitionNode? ParseExecutableDefinition(Token start, StringValueNode? description) => Text(_token) switch
    {
        "query" or "mutation" or "subscription" => ParseOperationDefinition(start, description),
        "fragment" => ParseFragmentDefinition(start, description),
        _ => null,
    };

    /// <summary>OperationDefinition : SelectionSet</summary>
    private OperationDefinitionNode ParseAnonymousQuery()
    {
        var start = _token;
        return new OperationDefinitionNode(null, OperationType.Query, null, [], [], ParseSelectionSet()) { Span = SpanFrom(start) };
    }

    /// <summary>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet</summary>
    private OperationDefinitionNode ParseOperationDefinition(Token start, StringValueNode? description)
    {
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        return new OperationDefinitionNode(
            description,
            operation,
            name,
            ParseVariablesDefinition(),
            ParseDirectives(isConstant: false),
            ParseSelectionSet())
        { Span = SpanFrom(start) };
    }

    /// <summary>OperationType : one of <c>query mutation subscription</c></summary>
    private OperationType ParseOperationType()
    {
        if (!Peek(TokenKind.Name))
        {
            throw Error($"Expected {TokenKind.Name.Describe()}, found {Found()}.");
        }

        var operation = Text(_token) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(),
        };
        Advance();
        return operation;
    }

    /// <summary>VariablesDefinition : ( VariableDefinition+ )</summary>
    private NodeList<VariableDefinitionNode> ParseVariablesDefinition() =>
        OptionalMany(TokenKind.ParenthesisLeft, ParseVariableDefinition, TokenKind.ParenthesisRight);

    /// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode(
            description,
            variable,
            ParseTypeReference(),
            ParseDefaultValue(),
            ParseDirectives(isConstant: true))
        { Span = SpanFrom(start) };
    }

    /// <summary>DefaultValue : = Value[Const]</summary>
    private ValueNode? ParseDefaultValue() => Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;

    /// <summary>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</summary>
    private FragmentDefinitionNode ParseFragmentDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("fragment");
        return new FragmentDefinitionNode(
            description,
            ParseFragmentName(),
            ParseTypeCondition(),
            ParseDirectives(isConstant: false),
            ParseSelectionSet())
        { Span = SpanFrom(start) };
    }

    /// <summary>FragmentName : Name but not <c>on</c></summary>
    private NameNode ParseFragmentName() => PeekKeyword("on") ? throw Unexpected() : ParseName();

    /// <summary>TypeCondition : on NamedType</summary>
    private NamedTypeNode ParseTypeCondition()
    {
        ExpectKeyword("on");
        return ParseNamedType();
    }

    /// <summary>Name</summary>
    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(Text(token).ToString()) { Span = SpanFrom(token) };
    }
}
