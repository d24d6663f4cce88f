using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fields.Merging;

/// <summary>
/// Tells in nearly linear time that a document has no conflict. Whatever may meet in a response is put into one group, and so is
/// what meets with a part of the group: a group of which all fields of the same name agree has no conflict, while one of which
/// they do not may have none either and has to be looked at closely. It takes two walks. One asks for values of the same shape
/// alone; the other for the same field too, and keeps the fields of object types that exclude each other apart.
/// </summary>
internal sealed class FieldGroups(ValidationContext context, bool shapesAlone)
{
    private static readonly object _anyObject = new();

    private readonly Dictionary<string, Group> _fragments = new(StringComparer.Ordinal);
    private readonly Stack<(Group One, Group Other)> _meeting = new();
    private bool _agree = true;

    /// <summary>Whether all fields of the document that may meet agree.</summary>
    public static bool Agree(ValidationContext context) =>
        new FieldGroups(context, shapesAlone: true).Agree() && new FieldGroups(context, shapesAlone: false).Agree();

    private bool Agree()
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
        var entries = smaller.Fields.Values.SelectMany(entries => entries.Values).ToArray();
        smaller.Fields.Clear();
        foreach (var (field, below) in entries)
        {
            Add(larger, field, below);
        }
    }

    private void Add(Group group, SelectedField field, Group? below)
    {
        var entries = group.Named(field.Node.ResponseName);
        var key = shapesAlone || field.Parent is not ObjectType parent || entries.ContainsKey(_anyObject) ? _anyObject : parent;
        if (key == _anyObject && entries.Count > 0 && !entries.ContainsKey(_anyObject))
        {
            Together(entries);
        }

        Add(entries, key, field, below);
    }

    /// <summary>A field of an abstract type excludes none, so that those of all object types have to agree with it.</summary>
    private void Together(Dictionary<object, (SelectedField Field, Group? Below)> entries)
    {
        var apart = entries.Values.ToArray();
        entries.Clear();
        foreach (var (field, below) in apart)
        {
            Add(entries, _anyObject, field, below);
        }
    }

    private void Add(Dictionary<object, (SelectedField Field, Group? Below)> entries, object key, SelectedField field, Group? below)
    {
        var type = field.Definition?.Type.Named as CompositeType;
        if (!entries.TryGetValue(key, out var known))
        {
            if (below is null && field.Node.SelectionSet is { } selections)
            {
                Fill(below = new Group(), selections, type);
            }

            entries.Add(key, (field, below));
            return;
        }

        _agree &= known.Field.Difference(field, exclusive: shapesAlone) is null;
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

        /// <summary>By response name, and by object type, or for all of them: one field that stands for those that it agrees with, and what is below them.</summary>
        public Dictionary<string, Dictionary<object, (SelectedField Field, Group? Below)>> Fields { get; } = new(StringComparer.Ordinal);

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

        public Dictionary<object, (SelectedField Field, Group? Below)> Named(string responseName)
        {
            if (!Fields.TryGetValue(responseName, out var entries))
            {
                Fields.Add(responseName, entries = new(ReferenceEqualityComparer.Instance));
            }

            return entries;
        }
    }
}
