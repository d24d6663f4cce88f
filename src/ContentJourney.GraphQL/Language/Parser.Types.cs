using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>
    /// Type : NamedType | ListType | NonNullType
    /// NonNullType : NamedType ! | ListType !
    /// </summary>
    private TypeNode ParseTypeReference()
    {
        var start = _token;
        NullableTypeNode type = Peek(TokenKind.BracketLeft) ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Exclamation) ? new NonNullTypeNode(type) { Span = SpanFrom(start) } : type;
    }

    /// <summary>ListType : [ Type ]</summary>
    private ListTypeNode ParseListType()
    {
        var start = Expect(TokenKind.BracketLeft);
        Enter();
        var type = ParseTypeReference();
        Leave();
        Expect(TokenKind.BracketRight);
        return new ListTypeNode(type) { Span = SpanFrom(start) };
    }

    /// <summary>NamedType : Name</summary>
    private NamedTypeNode ParseNamedType()
    {
        var start = _token;
        return new NamedTypeNode(ParseName()) { Span = SpanFrom(start) };
    }
}
