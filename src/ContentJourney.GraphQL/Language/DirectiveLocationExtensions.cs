namespace ContentJourney.GraphQL.Language;

/// <summary>The spelling of directive locations.</summary>
public static class DirectiveLocationExtensions
{
    private static readonly string[] _names =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    /// <summary>The name in the grammar, such as <c>FIELD_DEFINITION</c>.</summary>
    public static string Spelling(this DirectiveLocation location) => _names[(int)location];

    /// <summary>The location with the given name in the grammar; false when there is none.</summary>
    public static bool TryParse(string name, out DirectiveLocation location)
    {
        location = (DirectiveLocation)Array.IndexOf(_names, name);
        return location >= 0;
    }
}
