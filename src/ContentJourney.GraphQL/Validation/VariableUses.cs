using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation;

/// <summary>Where operations use variables, be it in the fragments that they spread.</summary>
internal sealed class VariableUses
{
    private readonly Dictionary<string, Part> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<OperationDefinitionNode, Part> _operations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<OperationDefinitionNode, HashSet<string>> _reached = new(ReferenceEqualityComparer.Instance);
    private Part _current = new();

    public void Begin(OperationDefinitionNode operation) => _operations[operation] = _current = new Part();

    public void Begin(FragmentDefinitionNode fragment) => _fragments[fragment.Name.Value] = _current = new Part();

    public void Add(VariableUse use) => _current.Uses.Add(use);

    public void Spread(string fragment) => _current.Spreads.Add(fragment);

    /// <summary>The names of the fragments that an operation comes upon.</summary>
    public IReadOnlyCollection<string> FragmentsOf(OperationDefinitionNode operation)
    {
        if (_reached.TryGetValue(operation, out var known))
        {
            return known;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(_operations[operation].Spreads);
        while (open.TryDequeue(out var name))
        {
            if (found.Add(name) && _fragments.TryGetValue(name, out var part))
            {
                foreach (var spread in part.Spreads)
                {
                    open.Enqueue(spread);
                }
            }
        }

        // Several rules ask, once the whole document was seen.
        return _reached[operation] = found;
    }

    /// <summary>All uses in an operation and the fragments that it comes upon.</summary>
    public IEnumerable<VariableUse> Of(OperationDefinitionNode operation) => _operations[operation].Uses.Concat(
        FragmentsOf(operation).SelectMany(name => _fragments.TryGetValue(name, out var part) ? part.Uses : []));

    private sealed class Part
    {
        public List<VariableUse> Uses { get; } = [];

        public HashSet<string> Spreads { get; } = new(StringComparer.Ordinal);
    }
}
