using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fields.Merging;

/// <summary>
/// Tells in nearly linear time that a document has no conflict. Whatever may meet in a response is put into one group, and so is
/// what meets with a part of the group, and types are taken never to exclude each other: a group of which all fields of the same
/// name agree has no conflict, while one of which they do not may have none either and has to be looked at closely.
/// </summary>
internal sealed class FieldGroups(ValidationContext context)
{
    private readonly Dictionary<string, Group> _fragments = new(StringComparer.Ordinal);
    private readonly Stack<(Group One, Group Other)> _meeting = new();
    private bool _agree = true;

    /// <summary>Whether all fields that may meet agree.</summary>
    public bool Agree()
    {
        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments[fragment.Name.Value] = new Group();
        }

        foreach (var definition in context.Document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            var group = definition is FragmentDefinitionNode fragment ? _fragments[fragment.Name.Value] : new Group();
            Fill(group, definition.SelectionSet, ParentOf(definition));
        }

        while (_agree && _meeting.TryPop(out var pair))
        {
            Unite(pair.One.Root, pair.Other.Root);
        }

        return _agree;
    }

    private CompositeType? ParentOf(ExecutableDefinitionNode definition) => definition is FragmentDefinitionNode fragment
        ? context.Condition(fragment.TypeCondition)
        : context.Schema.RootType(((OperationDefinitionNode)definition).Operation);

    private void Fill(Group group, SelectionSetNode selections, CompositeType? parent)
    {
        var selected = new SelectedFields(context.Schema, selections, parent);
        foreach (var spread in selected.Spreads.Keys)
        {
            if (_fragments.TryGetValue(spread, out var fragment))
            {
                _meeting.Push((group, fragment));
            }
        }

        foreach (var field in selected.ByResponseName.Values.SelectMany(fields => fields))
        {
            Add(group, field, null);
        }
    }

    private void Unite(Group one, Group other)
    {
        if (one == other)
        {
            return;
        }

        var (larger, smaller) = one.Fields.Count < other.Fields.Count ? (other, one) : (one, other);
        smaller.Root = larger;
        foreach (var (field, below) in smaller.Fields.Values)
        {
            Add(larger, field, below);
        }

        smaller.Fields.Clear();
    }

    private void Add(Group group, SelectedField field, Group? below)
    {
        var type = field.Definition?.Type.Named as CompositeType;
        if (!group.Fields.TryGetValue(field.Node.ResponseName, out var known))
        {
            if (below is null && field.Node.SelectionSet is { } selections)
            {
                Fill(below = new Group(), selections, type);
            }

            group.Fields.Add(field.Node.ResponseName, (field, below));
            return;
        }

        _agree &= known.Field.Difference(field, exclusive: false) is null;
        if (below is not null && known.Below is not null)
        {
            _meeting.Push((known.Below, below));
        }
        else if (known.Below is not null && field.Node.SelectionSet is { } selections)
        {
            Fill(known.Below.Root, selections, type);
        }
        else if (below is not null || field.Node.SelectionSet is not null)
        {
            _agree = false;
        }
    }

    private sealed class Group
    {
        private Group? _root;

        public Dictionary<string, (SelectedField Field, Group? Below)> Fields { get; } = new(StringComparer.Ordinal);

        /// <summary>The group that this one has become part of, or itself.</summary>
        public Group Root
        {
            get
            {
                var root = this;
                while (root._root is { } next)
                {
                    root = next;
                }

                for (var group = this; group._root is { } next; group = next)
                {
                    group._root = root;
                }

                return root;
            }

            set => _root = value;
        }
    }
}
