using System.Text;

namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Describes an enum type.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What the type means, in Markdown.</param>
public sealed class EnumTypeBuilder(string name, string? description = null) : TypeBuilder(name, description)
{
    private readonly List<EnumValueDefinition> _values = [];

    /// <summary>An enum type with the values of a CLR enum: <c>TitleAscending</c> becomes <c>TITLE_ASCENDING</c>.</summary>
    public static EnumTypeBuilder For<TEnum>(string? name = null, string? description = null)
        where TEnum : struct, Enum
    {
        var builder = new EnumTypeBuilder(name ?? typeof(TEnum).Name, description);
        foreach (var value in Enum.GetValues<TEnum>())
        {
            builder.Value(ConstantCase(value.ToString()), value);
        }

        return builder;
    }

    /// <summary>Adds a value.</summary>
    /// <param name="name">The name in documents and responses.</param>
    /// <param name="value">What resolvers give and get for it; the name when not given.</param>
    /// <param name="description">What it means, in Markdown.</param>
    /// <param name="deprecationReason">Why not to use it any more.</param>
    public EnumTypeBuilder Value(string name, object? value = null, string? description = null, string? deprecationReason = null)
    {
        _values.Add(new EnumValueDefinition(name, value ?? name, description, deprecationReason));
        return this;
    }

    internal override NamedType Create() =>
        new EnumType(Name, Description, new DefinitionList<EnumValueDefinition>(_values)) { IsIntrospection = IsIntrospection };

    private static string ConstantCase(string name)
    {
        var text = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(character));
        }

        return text.ToString();
    }
}
