using ContentJourney.GraphQL.Execution;

namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Describes a field.</summary>
public sealed class FieldBuilder
{
    private readonly List<InputValueDraft> _arguments = [];
    private readonly TypeReference _type;
    private readonly FieldResolver? _resolver;
    private string? _description;
    private string? _deprecationReason;
    private FieldCost? _cost;
    private Func<FieldContext, IAsyncEnumerable<object?>>? _subscribe;

    internal FieldBuilder(string name, TypeReference type, FieldResolver? resolver) => (Name, _type, _resolver) = (name, type, resolver);

    /// <summary>The name of the field.</summary>
    public string Name { get; }

    /// <summary>Says what the field means, in Markdown.</summary>
    public FieldBuilder Describe(string? description)
    {
        _description = description;
        return this;
    }

    /// <summary>Adds an argument.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">An input type.</param>
    /// <param name="defaultValue">A constant literal as a document would write it, such as <c>20</c> or <c>RELEVANCE</c>.</param>
    /// <param name="description">What it means, in Markdown.</param>
    /// <param name="deprecationReason">Why not to use it any more.</param>
    /// <exception cref="FormatException">The type or the default cannot be read.</exception>
    public FieldBuilder Argument(string name, TypeReference type, string? defaultValue = null, string? description = null, string? deprecationReason = null) =>
        Argument(InputValueDraft.Create(name, type, defaultValue, description, deprecationReason));

    /// <summary>Says why not to use the field any more.</summary>
    public FieldBuilder Deprecate(string? reason = SpecifiedDirectives.DefaultDeprecationReason)
    {
        _deprecationReason = reason;
        return this;
    }

    /// <summary>Says what the field costs when a document is weighed. A list of which nothing is said is taken to have <see cref="FieldCost.SizeOfList"/> items.</summary>
    /// <param name="weight">The cost of the field itself, at least 0.</param>
    /// <param name="assumedSize">How many items are expected when no size is given.</param>
    /// <param name="sizeArguments">The arguments that say how many, such as <c>first</c> and <c>last</c>.</param>
    public FieldBuilder Cost(int weight, int assumedSize = 1, params string[] sizeArguments)
    {
        _cost = new FieldCost(weight, assumedSize, sizeArguments);
        return this;
    }

    /// <summary>Says how to open the event stream, for a root field of a subscription.</summary>
    public FieldBuilder Subscribe(Func<FieldContext, IAsyncEnumerable<object?>> subscribe)
    {
        _subscribe = subscribe;
        return this;
    }

    internal FieldBuilder Argument(InputValueDraft draft)
    {
        _arguments.Add(draft);
        return this;
    }

    internal FieldDefinition? Build(TypeResolution resolution, string typeName)
    {
        var coordinate = $"{typeName}.{Name}";
        var arguments = InputValueDraft.Arguments(_arguments, resolution, coordinate);
        return resolution.Find(_type, coordinate) is { } type
            ? new FieldDefinition(Name, type, arguments)
            {
                Description = _description,
                DeprecationReason = _deprecationReason,
                Cost = _cost,
                Resolver = _resolver,
                Subscribe = _subscribe,
            }
            : null;
    }
}
