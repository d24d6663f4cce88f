using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Fields.Merging;

/// <summary>Two fields, with those below them, that cannot be merged.</summary>
/// <param name="ResponseName">The name that both have in the response.</param>
/// <param name="Reason">Why, as the end of a sentence.</param>
/// <param name="First">The field that stands first, and the fields below it that are to blame.</param>
/// <param name="Second">The same for the other field.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, FieldNode[] First, FieldNode[] Second)
{
    public static FieldConflict Below(SelectedField one, SelectedField other, List<FieldConflict> conflicts) => new(
        one.Node.ResponseName,
        string.Join(" and ", conflicts.Select(conflict => $"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}")),
        [one.Node, .. conflicts.SelectMany(conflict => conflict.First)],
        [other.Node, .. conflicts.SelectMany(conflict => conflict.Second)]);
}
