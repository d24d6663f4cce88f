using System.Text;

namespace ContentJourney.OrchardCore.Translation.Mapping;

/// <summary>Keys of the domain and technical names of Orchard: <c>product-page</c> and <c>ProductPage</c>, <c>readingMinutes</c> and <c>ReadingMinutes</c>.</summary>
public static class TypeNames
{
    /// <summary>The technical name of a content type for a key. One of the names that are ours gets <c>Content</c> behind it.</summary>
    public static string TypeFor(string key)
    {
        var name = string.Concat(key.Split('-').Select(Upper));
        return char.IsAsciiDigit(name[0]) ? $"Type{name}" : PartNames.IsDefinition(name) ? $"{name}Content" : name;
    }

    /// <summary>A key for a content type that has none: its technical name in lower case, words joined by hyphens.</summary>
    public static string KeyFor(string type)
    {
        var key = new StringBuilder();
        foreach (var character in type.Where(char.IsAsciiLetterOrDigit))
        {
            if (char.IsAsciiLetterUpper(character) && key.Length > 0 && char.IsAsciiLetterLower(key[^1]))
            {
                key.Append('-');
            }

            key.Append(char.ToLowerInvariant(character));
        }

        return key.Length == 0 ? "type" : key.ToString();
    }

    /// <summary>The technical name of a field for the domain's.</summary>
    public static string FieldFor(string name) => Upper(name);

    /// <summary>The domain's name of a field: the technical one without what is no letter or digit, the first letter small.</summary>
    public static string NameFor(string field)
    {
        var letters = string.Concat(field.Where(char.IsAsciiLetterOrDigit)).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return letters.Length == 0 ? "field" : char.ToLowerInvariant(letters[0]) + letters[1..];
    }

    private static string Upper(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
