using System.Text.RegularExpressions;

namespace ContentJourney.GraphQL.Language;

/// <summary>The one name of a part of a schema, such as <c>Query.contents(first:)</c>.</summary>
/// <param name="Name">The name of the type or, without its at sign, of the directive.</param>
/// <param name="Member">The field, input field or enum value of the type.</param>
/// <param name="Argument">The argument of the field or directive.</param>
/// <param name="IsDirective">Whether the name is that of a directive, which has no members.</param>
[SpecSection("sec-Schema-Coordinates")]
public sealed partial record SchemaCoordinate(string Name, string? Member = null, string? Argument = null, bool IsDirective = false)
{
    /// <summary>
    /// SchemaCoordinate :: TypeCoordinate | MemberCoordinate | ArgumentCoordinate | DirectiveCoordinate | DirectiveArgumentCoordinate
    /// </summary>
    /// <returns>Null when the text is no coordinate. Nothing is ignored, no blank and no comma.</returns>
    public static SchemaCoordinate? Parse(string text)
    {
        var match = Grammar().Match(text);
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["directive"] is { Success: true, Value: var directive }
            ? new SchemaCoordinate(directive, null, ValueOf("argument"), true)
            : new SchemaCoordinate(match.Groups["type"].Value, ValueOf("member"), ValueOf("argument"));

        string? ValueOf(string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;
    }

    /// <summary>The coordinate as it is written.</summary>
    public override string ToString() =>
        $"{(IsDirective ? "@" : string.Empty)}{Name}{(Member is null ? string.Empty : "." + Member)}{(Argument is null ? string.Empty : $"({Argument}:)")}";

    [GeneratedRegex(
        """
        \A(
          (?<type>[A-Za-z_][A-Za-z0-9_]*) (\. (?<member>[A-Za-z_][A-Za-z0-9_]*) (\( (?<argument>[A-Za-z_][A-Za-z0-9_]*) :\))?)?
          | @ (?<directive>[A-Za-z_][A-Za-z0-9_]*) (\( (?<argument>[A-Za-z_][A-Za-z0-9_]*) :\))?
        )\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Grammar();
}
