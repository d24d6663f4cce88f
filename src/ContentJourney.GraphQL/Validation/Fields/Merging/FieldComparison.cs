using System.Runtime.CompilerServices;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fields.Merging;

/// <summary>
/// Compares the fields of a document in pairs, as FieldsInSetCanMerge asks. Pairs of selection sets and of fragments are
/// remembered, so that no pair is compared twice, and their number is bounded.
/// </summary>
[SpecSection("FieldsInSetCanMerge()")]
internal sealed class FieldComparison(ValidationContext context)
{
    private const int MaxComparisons = 100_000;
    private const int MaxConflicts = 200;

    private readonly Dictionary<SelectionSetNode, SelectedFields> _selected = new(ReferenceEqualityComparer.Instance);
    private readonly ComparedPairs<SelectedFields, string> _withFragments = new();
    private readonly ComparedPairs<string, string> _fragments = new();
    private readonly ComparedPairs<SelectedFields, SelectedFields> _alike = new();
    private int _comparisons;
    private int _conflicts;

    /// <summary>Whether the document was too much to compare to the end.</summary>
    public bool IsExhausted { get; private set; }

    private bool IsOver => IsExhausted || _conflicts > MaxConflicts;

    /// <summary>The conflicts in a selection set and the fragments that it spreads.</summary>
    public List<FieldConflict> Within(SelectionSetNode selections, CompositeType? parent)
    {
        var conflicts = new List<FieldConflict>();
        var fields = Select(selections, parent);
        foreach (var group in fields.ByResponseName.Values)
        {
            Within(group, conflicts);
        }

        var spreads = fields.Spreads.Keys.ToArray();
        for (var index = 0; index < spreads.Length; index++)
        {
            WithFragment(fields, spreads[index], false, conflicts);
            for (var other = index + 1; other < spreads.Length; other++)
            {
                Fragments(spreads[index], spreads[other], false, conflicts);
            }
        }

        return conflicts;
    }

    // One field of each signature tells whether there is any conflict among fields without selection sets.
    private void Within(List<SelectedField> fields, List<FieldConflict> conflicts)
    {
        var distinct = fields.Count > 2 && fields.TrueForAll(field => field.Node.SelectionSet is null)
            ? fields.DistinctBy(field => field.Signature).ToList()
            : fields;
        var found = new List<FieldConflict>();
        Pairs(distinct, found);
        if (found.Count > 0 && distinct != fields)
        {
            found.Clear();
            Pairs(fields, found);
        }

        conflicts.AddRange(found);
    }

    private void Pairs(List<SelectedField> fields, List<FieldConflict> conflicts)
    {
        for (var index = 0; index < fields.Count; index++)
        {
            for (var other = index + 1; other < fields.Count && !IsOver; other++)
            {
                Compare(fields[index], fields[other], false, conflicts);
            }
        }
    }

    private void WithFragment(SelectedFields fields, string name, bool exclusive, List<FieldConflict> conflicts)
    {
        if (!MayGoOn() || !_withFragments.Add(fields, name, exclusive) || Select(name) is not { } fragment || fragment == fields)
        {
            return;
        }

        Between(fields, fragment, exclusive, conflicts);
        foreach (var nested in fragment.Spreads.Keys)
        {
            WithFragment(fields, nested, exclusive, conflicts);
        }
    }

    private void Fragments(string one, string other, bool exclusive, List<FieldConflict> conflicts)
    {
        if (one == other || !MayGoOn() || !AddFragments(one, other, exclusive) || Select(one) is not { } first || Select(other) is not { } second)
        {
            return;
        }

        Between(first, second, exclusive, conflicts);
        foreach (var nested in second.Spreads.Keys)
        {
            Fragments(one, nested, exclusive, conflicts);
        }

        foreach (var nested in first.Spreads.Keys)
        {
            Fragments(nested, other, exclusive, conflicts);
        }
    }

    private bool AddFragments(string one, string other, bool exclusive) => string.CompareOrdinal(one, other) < 0
        ? _fragments.Add(one, other, exclusive)
        : _fragments.Add(other, one, exclusive);

    private void Between(SelectedFields one, SelectedFields other, bool exclusive, List<FieldConflict> conflicts)
    {
        foreach (var (name, fields) in one.ByResponseName)
        {
            if (!other.ByResponseName.TryGetValue(name, out var others))
            {
                continue;
            }

            foreach (var field in fields)
            {
                for (var index = 0; index < others.Count && !IsOver; index++)
                {
                    Compare(field, others[index], exclusive, conflicts);
                }
            }
        }
    }

    private void Compare(SelectedField one, SelectedField other, bool parentsExclusive, List<FieldConflict> conflicts)
    {
        if (!MayGoOn())
        {
            return;
        }

        var exclusive = parentsExclusive || (one.Parent != other.Parent && one.Parent is ObjectType && other.Parent is ObjectType);
        var conflict = one.Difference(other, exclusive) is { } reason
            ? new FieldConflict(one.Node.ResponseName, reason, [one.Node], [other.Node])
            : DifferenceBelow(one, other, exclusive);
        if (conflict is not null)
        {
            _conflicts++;
            conflicts.Add(conflict);
        }
    }

    private FieldConflict? DifferenceBelow(SelectedField one, SelectedField other, bool exclusive)
    {
        if (one.Node.SelectionSet is not { } selections || other.Node.SelectionSet is not { } otherSelections)
        {
            return null;
        }

        var fields = Select(selections, one.Definition?.Type.Named as CompositeType);
        var others = Select(otherSelections, other.Definition?.Type.Named as CompositeType);
        if (_alike.Contains(fields, others, exclusive))
        {
            return null;
        }

        var conflicts = new List<FieldConflict>();
        Below(fields, others, exclusive, conflicts);
        if (conflicts.Count > 0)
        {
            return FieldConflict.Below(one, other, conflicts);
        }

        _alike.Add(fields, others, exclusive);
        return null;
    }

    private void Below(SelectedFields one, SelectedFields other, bool exclusive, List<FieldConflict> conflicts)
    {
        Between(one, other, exclusive, conflicts);
        foreach (var spread in other.Spreads.Keys)
        {
            WithFragment(one, spread, exclusive, conflicts);
        }

        foreach (var spread in one.Spreads.Keys)
        {
            WithFragment(other, spread, exclusive, conflicts);
        }

        foreach (var spread in one.Spreads.Keys)
        {
            foreach (var otherSpread in other.Spreads.Keys)
            {
                Fragments(spread, otherSpread, exclusive, conflicts);
            }
        }
    }

    // Nested fragments could otherwise exhaust time, or the stack, which ends the process.
    private bool MayGoOn()
    {
        if (++_comparisons > MaxComparisons || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            IsExhausted = true;
        }

        return !IsOver;
    }

    private SelectedFields? Select(string fragment) =>
        context.Fragment(fragment) is { } node ? Select(node.SelectionSet, context.Condition(node.TypeCondition)) : null;

    private SelectedFields Select(SelectionSetNode selections, CompositeType? parent)
    {
        if (!_selected.TryGetValue(selections, out var fields))
        {
            _selected.Add(selections, fields = new SelectedFields(context.Schema, selections, parent));
        }

        return fields;
    }
}
