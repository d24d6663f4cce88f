using ContentJourney.GraphQL.Language;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A directive and where it may stand.</summary>
public sealed class DirectiveDefinition : INamedDefinition
{
    internal DirectiveDefinition(string name, string? description, IReadOnlyList<DirectiveLocation> locations, DefinitionList<ArgumentDefinition> arguments, bool isRepeatable) =>
        (Name, Description, Locations, Arguments, IsRepeatable) = (name, description, locations, arguments, isRepeatable);

    /// <summary>The name without the at sign.</summary>
    public string Name { get; }

    /// <summary>What the directive does, in Markdown.</summary>
    public string? Description { get; }

    /// <summary>Where it may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; }

    /// <summary>The arguments in the order of definition.</summary>
    public DefinitionList<ArgumentDefinition> Arguments { get; }

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; }

    /// <inheritdoc/>
    public override string ToString() => "@" + Name;
}
