using System.Diagnostics.CodeAnalysis;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

/// <summary>A parsed document, or the error that stopped the parser.</summary>
public sealed record ParseResult
{
    internal ParseResult(DocumentNode document) => Document = document;

    internal ParseResult(SyntaxError error) => Error = error;

    /// <summary>The document, unless there is an error.</summary>
    public DocumentNode? Document { get; }

    /// <summary>The first error, unless there is a document.</summary>
    public SyntaxError? Error { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document)), MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Document is not null;
}
