using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation;

/// <summary>Checks a document against the rules of the specification before it runs.</summary>
[SpecSection("sec-Validation")]
public static class DocumentValidator
{
    /// <summary>
    /// All that is wrong with the document; empty when it may run. After <paramref name="maxErrors"/> errors one more says that
    /// there are others, and the check ends.
    /// </summary>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, int maxErrors)
    {
        var context = new ValidationContext(schema, document, maxErrors);
        new DocumentWalk(context, SpecifiedRules.Create(context)).Walk();
        return context.Errors;
    }
}
