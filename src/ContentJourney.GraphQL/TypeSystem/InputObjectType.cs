namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>An input object type.</summary>
[SpecSection("sec-Input-Objects")]
public sealed class InputObjectType : NamedType
{
    private readonly Func<InputValues, object>? _read;

    internal InputObjectType(string name, string? description, bool isOneOf, Func<InputValues, object>? read)
        : base(name, description) => (IsOneOf, _read) = (isOneOf, read);

    /// <summary>Whether exactly one field has to be given, and not null.</summary>
    [SpecSection("sec-OneOf-Input-Objects")]
    public bool IsOneOf { get; }

    /// <summary>The fields in the order of definition.</summary>
    public DefinitionList<InputFieldDefinition> Fields { get; private set; } = DefinitionList<InputFieldDefinition>.Empty;

    internal void Complete(DefinitionList<InputFieldDefinition> fields) => Fields = fields;

    /// <summary>What resolvers get for the coerced fields: the values themselves, or what the host reads from them.</summary>
    internal object Read(InputValues values) => _read is null ? values : _read(values);
}
