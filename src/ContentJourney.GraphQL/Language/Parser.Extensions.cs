using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>TypeSystemExtension : SchemaExtension | TypeExtension</summary>
    private TypeSystemExtensionNode? ParseTypeSystemExtension(Token start)
    {
        if (!PeekKeyword("extend"))
        {
            return null;
        }

        Advance();
        return Peek(TokenKind.Name) ? ParseExtension(start) : throw Unexpected();
    }

    private TypeSystemExtensionNode ParseExtension(Token start) => Text(_token) switch
    {
        "schema" => ParseSchemaExtension(start),
        "scalar" => ParseScalarTypeExtension(start),
        "type" => ParseObjectTypeExtension(start),
        "interface" => ParseInterfaceTypeExtension(start),
        "union" => ParseUnionTypeExtension(start),
        "enum" => ParseEnumTypeExtension(start),
        "input" => ParseInputObjectTypeExtension(start),
        _ => throw Unexpected(),
    };

    /// <summary>
    /// SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ }
    /// | extend schema Directives[Const] [lookahead != <c>{</c>]
    /// </summary>
    private SchemaExtensionNode ParseSchemaExtension(Token start)
    {
        ExpectKeyword("schema");
        var directives = ParseDirectives(isConstant: true);
        var roots = OptionalMany(TokenKind.BraceLeft, ParseRootOperationTypeDefinition, TokenKind.BraceRight);
        ExpectSomething(directives.Count + roots.Count);
        return new SchemaExtensionNode(directives, roots) { Span = SpanFrom(start) };
    }

    /// <summary>ScalarTypeExtension : extend scalar Name Directives[Const]</summary>
    private ScalarTypeExtensionNode ParseScalarTypeExtension(Token start)
    {
        ExpectKeyword("scalar");
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        ExpectSomething(directives.Count);
        return new ScalarTypeExtensionNode(name, directives) { Span = SpanFrom(start) };
    }

    /// <summary>
    /// ObjectTypeExtension : extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    /// | extend type Name ImplementsInterfaces? Directives[Const] [lookahead != <c>{</c>]
    /// | extend type Name ImplementsInterfaces [lookahead != <c>{</c>]
    /// </summary>
    private ObjectTypeExtensionNode ParseObjectTypeExtension(Token start)
    {
        ExpectKeyword("type");
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        ExpectSomething(interfaces.Count + directives.Count + fields.Count);
        return new ObjectTypeExtensionNode(name, interfaces, directives, fields) { Span = SpanFrom(start) };
    }

    /// <summary>
    /// InterfaceTypeExtension : extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
    /// | extend interface Name ImplementsInterfaces? Directives[Const] [lookahead != <c>{</c>]
    /// | extend interface Name ImplementsInterfaces [lookahead != <c>{</c>]
    /// </summary>
    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(Token start)
    {
        ExpectKeyword("interface");
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        ExpectSomething(interfaces.Count + directives.Count + fields.Count);
        return new InterfaceTypeExtensionNode(name, interfaces, directives, fields) { Span = SpanFrom(start) };
    }

    /// <summary>UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes | extend union Name Directives[Const]</summary>
    private UnionTypeExtensionNode ParseUnionTypeExtension(Token start)
    {
        ExpectKeyword("union");
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMemberTypes();
        ExpectSomething(directives.Count + types.Count);
        return new UnionTypeExtensionNode(name, directives, types) { Span = SpanFrom(start) };
    }

    /// <summary>
    /// EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition
    /// | extend enum Name Directives[Const] [lookahead != <c>{</c>]
    /// </summary>
    private EnumTypeExtensionNode ParseEnumTypeExtension(Token start)
    {
        ExpectKeyword("enum");
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValuesDefinition();
        ExpectSomething(directives.Count + values.Count);
        return new EnumTypeExtensionNode(name, directives, values) { Span = SpanFrom(start) };
    }

    /// <summary>
    /// InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition
    /// | extend input Name Directives[Const] [lookahead != <c>{</c>]
    /// </summary>
    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(Token start)
    {
        ExpectKeyword("input");
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFieldsDefinition();
        ExpectSomething(directives.Count + fields.Count);
        return new InputObjectTypeExtensionNode(name, directives, fields) { Span = SpanFrom(start) };
    }

    private void ExpectSomething(int count)
    {
        if (count == 0)
        {
            throw Unexpected();
        }
    }
}
