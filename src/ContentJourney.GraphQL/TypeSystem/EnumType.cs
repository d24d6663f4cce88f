using System.Collections.Frozen;
using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem.Coercion;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>An enum type.</summary>
[SpecSection("sec-Enums")]
public sealed class EnumType : LeafType
{
    private readonly FrozenDictionary<object, EnumValueDefinition> _byValue;

    internal EnumType(string name, string? description, DefinitionList<EnumValueDefinition> values)
        : base(name, description)
    {
        Values = values;
        _byValue = ((IEnumerable<EnumValueDefinition>)values).DistinctBy(value => value.Value).ToFrozenDictionary(value => value.Value);
    }

    /// <summary>The values in the order of definition.</summary>
    public DefinitionList<EnumValueDefinition> Values { get; }

    /// <inheritdoc/>
    public override CoercionResult CoerceLiteral(ValueNode literal) => literal is EnumValueNode name
        ? Coerce(name.Value)
        : CoercionResult.Failed($"Enum \"{Name}\" cannot represent non-enum value: {literal}.");

    /// <inheritdoc/>
    public override CoercionResult CoerceVariable(JsonElement value) => JsonText.Read(value) is { } name
        ? Coerce(name)
        : CoercionResult.Failed($"Enum \"{Name}\" cannot represent non-string value: {value.GetRawText()}.");

    /// <inheritdoc/>
    public override CoercionResult CoerceResult(object value) => _byValue.TryGetValue(value, out var definition)
        ? CoercionResult.Of(definition.Name)
        : CoercionResult.Failed($"Enum \"{Name}\" cannot represent value: {value}.");

    private CoercionResult Coerce(string name) => Values.Find(name) is { } definition
        ? CoercionResult.Of(definition.Value)
        : CoercionResult.Failed($"Value \"{name}\" does not exist in \"{Name}\" enum.");
}
