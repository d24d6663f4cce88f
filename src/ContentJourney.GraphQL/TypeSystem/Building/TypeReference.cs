using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>
/// A type named before it need exist, as a document would write it: <c>"[Content!]!"</c>. A builder or a type stands for
/// its name.
/// </summary>
public readonly record struct TypeReference
{
    internal TypeReference(TypeNode node) => Node = node;

    internal TypeNode Node { get; }

    /// <summary>Reads a reference such as <c>[Content!]!</c>.</summary>
    /// <exception cref="FormatException">The text is no type reference.</exception>
    public static implicit operator TypeReference(string reference) => FromString(reference);

    /// <summary>The type that the builder makes.</summary>
    public static implicit operator TypeReference(TypeBuilder builder) => FromString(builder.Name);

    /// <summary>The type by its name.</summary>
    public static implicit operator TypeReference(NamedType type) => FromString(type.Name);

    /// <summary>Reads a reference such as <c>[Content!]!</c>.</summary>
    /// <exception cref="FormatException">The text is no type reference.</exception>
    public static TypeReference FromString(string reference) => new(Parser.ParseType(reference));

    /// <summary>A list of the type.</summary>
    public static TypeReference List(TypeReference item) => new(new ListTypeNode(item.Node));

    /// <summary>The type without null.</summary>
    public static TypeReference NonNull(TypeReference type) =>
        type.Node is NullableTypeNode nullable ? new(new NonNullTypeNode(nullable)) : type;

    /// <inheritdoc/>
    public override string ToString() => Node.ToString();
}
