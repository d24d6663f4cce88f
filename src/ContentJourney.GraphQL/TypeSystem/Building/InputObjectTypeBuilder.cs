namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Describes an input object type.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What the type means, in Markdown.</param>
public sealed class InputObjectTypeBuilder(string name, string? description = null) : TypeBuilder(name, description)
{
    private readonly List<InputValueDraft> _fields = [];
    private bool _isOneOf;
    private Func<InputValues, object>? _read;

    /// <summary>Adds a field.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">An input type.</param>
    /// <param name="defaultValue">A constant literal as a document would write it.</param>
    /// <param name="description">What it means, in Markdown.</param>
    /// <param name="deprecationReason">Why not to use it any more.</param>
    /// <exception cref="FormatException">The type or the default cannot be read.</exception>
    public InputObjectTypeBuilder Field(string name, TypeReference type, string? defaultValue = null, string? description = null, string? deprecationReason = null) =>
        Field(InputValueDraft.Create(name, type, defaultValue, description, deprecationReason));

    /// <summary>Demands that exactly one field is given, and not null.</summary>
    public InputObjectTypeBuilder OneOf()
    {
        _isOneOf = true;
        return this;
    }

    /// <summary>Says what resolvers get; when not said, they get the <see cref="InputValues"/>. Has to be pure: what it makes of a constant is shared.</summary>
    public InputObjectTypeBuilder Read<T>(Func<InputValues, T> read)
        where T : class
    {
        _read = read;
        return this;
    }

    internal InputObjectTypeBuilder Field(InputValueDraft draft)
    {
        _fields.Add(draft);
        return this;
    }

    internal override NamedType Create() => new InputObjectType(Name, Description, _isOneOf, _read) { IsIntrospection = IsIntrospection };

    internal override void Complete(NamedType type, TypeResolution resolution) => ((InputObjectType)type).Complete(
        new DefinitionList<InputFieldDefinition>(_fields.Select(field => field.InputField(resolution, Name)).OfType<InputFieldDefinition>()));
}
