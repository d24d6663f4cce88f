using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation;

/// <summary>Reports references to types that do not exist.</summary>
internal static class UnknownTypes
{
    public static void ReportUnknown(this ValidationContext context, NamedTypeNode reference)
    {
        var name = reference.Name.Value;
        if (context.Schema.Types.Find(name) is null)
        {
            context.Report($"Unknown type \"{name}\".{Suggestion.DidYouMean(name, context.Schema.Types.Select(type => type.Name))}", reference);
        }
    }
}
