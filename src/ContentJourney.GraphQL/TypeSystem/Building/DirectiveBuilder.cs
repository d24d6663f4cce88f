using ContentJourney.GraphQL.Language;

namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Describes a directive.</summary>
/// <param name="name">The name without the at sign.</param>
/// <param name="description">What the directive does, in Markdown.</param>
public sealed class DirectiveBuilder(string name, string? description = null)
{
    private readonly List<InputValueDraft> _arguments = [];
    private readonly List<DirectiveLocation> _locations = [];
    private bool _isRepeatable;

    /// <summary>Says where it may stand.</summary>
    public DirectiveBuilder On(params DirectiveLocation[] locations)
    {
        _locations.AddRange(locations);
        return this;
    }

    /// <summary>Says that it may stand more than once at one place.</summary>
    public DirectiveBuilder Repeatable()
    {
        _isRepeatable = true;
        return this;
    }

    /// <summary>Adds an argument, as <see cref="FieldBuilder.Argument(string, TypeReference, string?, string?, string?)"/> does.</summary>
    public DirectiveBuilder Argument(string name, TypeReference type, string? defaultValue = null, string? description = null, string? deprecationReason = null) =>
        Argument(InputValueDraft.Create(name, type, defaultValue, description, deprecationReason));

    internal DirectiveBuilder Argument(InputValueDraft draft)
    {
        _arguments.Add(draft);
        return this;
    }

    internal DirectiveDefinition Build(TypeResolution resolution) => new(
        name,
        description,
        [.. _locations],
        InputValueDraft.Arguments(_arguments, resolution, "@" + name),
        _isRepeatable);
}
