using ContentJourney.GraphQL.Execution;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type.</summary>
public sealed class FieldDefinition : INamedDefinition
{
    internal FieldDefinition(string name, GraphQLType type, DefinitionList<ArgumentDefinition> arguments) =>
        (Name, Type, Arguments) = (name, type, arguments);

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>An output type.</summary>
    public GraphQLType Type { get; }

    /// <summary>The arguments in the order of definition.</summary>
    public DefinitionList<ArgumentDefinition> Arguments { get; }

    /// <summary>What the field means, in Markdown.</summary>
    public string? Description { get; internal init; }

    /// <summary>Why not to use it any more; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; internal init; }

    /// <summary>What the field costs; null when nothing was said.</summary>
    public FieldCost? Cost { get; internal init; }

    /// <summary>How the value of the field is found; null for fields of interfaces and of a schema read from text.</summary>
    public FieldResolver? Resolver { get; internal init; }

    /// <summary>Opens the event stream of a root field of a subscription.</summary>
    public Func<FieldContext, IAsyncEnumerable<object?>>? Subscribe { get; internal init; }
}
