using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem.Coercion;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>What an argument and an input field have in common.</summary>
public abstract class InputValueDefinition : INamedDefinition
{
    private readonly Lazy<CoercionResult> _coercion;

    private protected InputValueDefinition(string name, GraphQLType type)
    {
        (Name, Type) = (name, type);
        _coercion = new Lazy<CoercionResult>(() => DefaultValue is null ? CoercionResult.Of(null) : LiteralCoercion.Constant.Coerce(Type, DefaultValue));
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>An input type.</summary>
    public GraphQLType Type { get; }

    /// <summary>What the value means, in Markdown.</summary>
    public string? Description { get; internal init; }

    /// <summary>Why not to use it any more; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The default as a literal; null when there is none. A default of <c>null</c> is a <see cref="NullValueNode"/>.</summary>
    public ValueNode? DefaultValue { get; internal init; }

    /// <summary>The default, coerced once; meaningless when <see cref="DefaultValue"/> is null.</summary>
    public object? CoercedDefaultValue => _coercion.Value.Value;

    internal CoercionResult DefaultCoercion => _coercion.Value;

    /// <summary>Whether a value has to be given: the type is non-null and there is no default.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}
