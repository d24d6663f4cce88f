using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.Validation.Fields.Merging;

namespace ContentJourney.GraphQL.Validation.Fields;

/// <summary>Fields that come to stand under the same name in the response can be merged into one.</summary>
[SpecSection("sec-Field-Selection-Merging")]
internal sealed class FieldSelectionMerging(ValidationContext context) : ValidationRule
{
    private readonly FieldComparison _comparison = new(context);
    private bool _isDone;

    public override void Begin(DocumentNode document) => _isDone = FieldGroups.Agree(context);

    public override void Selections(SelectionSetNode selections, CompositeType? parent)
    {
        if (_isDone)
        {
            return;
        }

        foreach (var conflict in _comparison.Within(selections, parent))
        {
            context.Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.First, .. conflict.Second]);
        }

        if (_comparison.IsExhausted)
        {
            _isDone = true;
            context.Report("The document selects too many fields of the same name to compare them all. Select each field once.");
        }
    }
}
