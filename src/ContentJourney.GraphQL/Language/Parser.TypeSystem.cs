using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition</summary>
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(Token start, StringValueNode? description) => Text(_token) switch
    {
        "schema" => ParseSchemaDefinition(start, description),
        "scalar" => ParseScalarTypeDefinition(start, description),
        "type" => ParseObjectTypeDefinition(start, description),
        "interface" => ParseInterfaceTypeDefinition(start, description),
        "union" => ParseUnionTypeDefinition(start, description),
        "enum" => ParseEnumTypeDefinition(start, description),
        "input" => ParseInputObjectTypeDefinition(start, description),
        "directive" => ParseDirectiveDefinition(start, description),
        _ => null,
    };

    /// <summary>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</summary>
    private SchemaDefinitionNode ParseSchemaDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("schema");
        return new SchemaDefinitionNode(
            description,
            ParseDirectives(isConstant: true),
            Many(TokenKind.BraceLeft, ParseRootOperationTypeDefinition, TokenKind.BraceRight))
        { Span = SpanFrom(start) };
    }

    /// <summary>RootOperationTypeDefinition : OperationType : NamedType</summary>
    private RootOperationTypeDefinitionNode ParseRootOperationTypeDefinition()
    {
        var start = _token;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new RootOperationTypeDefinitionNode(operation, ParseNamedType()) { Span = SpanFrom(start) };
    }

    /// <summary>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</summary>
    private ScalarTypeDefinitionNode ParseScalarTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("scalar");
        return new ScalarTypeDefinitionNode(description, ParseName(), ParseDirectives(isConstant: true)) { Span = SpanFrom(start) };
    }

    /// <summary>ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
    private ObjectTypeDefinitionNode ParseObjectTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("type");
        return new ObjectTypeDefinitionNode(
            description,
            ParseName(),
            ParseImplementsInterfaces(),
            ParseDirectives(isConstant: true),
            ParseFieldsDefinition())
        { Span = SpanFrom(start) };
    }

    /// <summary>ImplementsInterfaces : ImplementsInterfaces &amp; NamedType | implements <c>&amp;</c>? NamedType</summary>
    private NodeList<NamedTypeNode> ParseImplementsInterfaces() =>
        SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, ParseNamedType) : [];

    /// <summary>FieldsDefinition : { FieldDefinition+ }</summary>
    private NodeList<FieldDefinitionNode> ParseFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, ParseFieldDefinition, TokenKind.BraceRight);

    /// <summary>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(description, name, arguments, ParseTypeReference(), ParseDirectives(isConstant: true)) { Span = SpanFrom(start) };
    }

    /// <summary>ArgumentsDefinition : ( InputValueDefinition+ )</summary>
    private NodeList<InputValueDefinitionNode> ParseArgumentsDefinition() =>
        OptionalMany(TokenKind.ParenthesisLeft, ParseInputValueDefinition, TokenKind.ParenthesisRight);

    /// <summary>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</summary>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode(
            description,
            name,
            ParseTypeReference(),
            ParseDefaultValue(),
            ParseDirectives(isConstant: true))
        { Span = SpanFrom(start) };
    }

    /// <summary>InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("interface");
        return new InterfaceTypeDefinitionNode(
            description,
            ParseName(),
            ParseImplementsInterfaces(),
            ParseDirectives(isConstant: true),
            ParseFieldsDefinition())
        { Span = SpanFrom(start) };
    }

    /// <summary>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?</summary>
    private UnionTypeDefinitionNode ParseUnionTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("union");
        return new UnionTypeDefinitionNode(
            description,
            ParseName(),
            ParseDirectives(isConstant: true),
            ParseUnionMemberTypes())
        { Span = SpanFrom(start) };
    }

    /// <summary>UnionMemberTypes : UnionMemberTypes | NamedType | = <c>|</c>? NamedType</summary>
    private NodeList<NamedTypeNode> ParseUnionMemberTypes() =>
        Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, ParseNamedType) : [];

    /// <summary>EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?</summary>
    private EnumTypeDefinitionNode ParseEnumTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("enum");
        return new EnumTypeDefinitionNode(
            description,
            ParseName(),
            ParseDirectives(isConstant: true),
            ParseEnumValuesDefinition())
        { Span = SpanFrom(start) };
    }

    /// <summary>EnumValuesDefinition : { EnumValueDefinition+ }</summary>
    private NodeList<EnumValueDefinitionNode> ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.BraceLeft, ParseEnumValueDefinition, TokenKind.BraceRight);

    /// <summary>EnumValueDefinition : Description? EnumValue Directives[Const]?</summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        if (PeekKeyword("true") || PeekKeyword("false") || PeekKeyword("null"))
        {
            throw Error($"{Found()} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode(description, ParseName(), ParseDirectives(isConstant: true)) { Span = SpanFrom(start) };
    }

    /// <summary>InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?</summary>
    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("input");
        return new InputObjectTypeDefinitionNode(
            description,
            ParseName(),
            ParseDirectives(isConstant: true),
            ParseInputFieldsDefinition())
        { Span = SpanFrom(start) };
    }

    /// <summary>InputFieldsDefinition : { InputValueDefinition+ }</summary>
    private NodeList<InputValueDefinitionNode> ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, ParseInputValueDefinition, TokenKind.BraceRight);

    /// <summary>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? <c>repeatable</c>? on DirectiveLocations</summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("directive");
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionNode(description, name, arguments, isRepeatable, Delimited(TokenKind.Pipe, ParseDirectiveLocation)) { Span = SpanFrom(start) };
    }

    /// <summary>DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation</summary>
    private NameNode ParseDirectiveLocation()
    {
        if (Peek(TokenKind.Name) && !DirectiveLocationExtensions.TryParse(Text(_token).ToString(), out _))
        {
            throw Unexpected();
        }

        return ParseName();
    }
}
