using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Validity;

/// <summary>Coerces every default value, so that no request has to. Needs a schema without default value cycles.</summary>
[SpecSection("sec-Field-Arguments")]
internal static class DefaultValues
{
    public static void Coerce(Schema schema, SchemaProblems problems)
    {
        foreach (var (coordinate, definition) in InputValues(schema))
        {
            var result = definition.DefaultCoercion;
            if (Twice(definition.DefaultValue) is { } name)
            {
                problems.Add(coordinate, $"The default value {definition.DefaultValue} has the field \"{name}\" twice.");
            }
            else if (!result.Succeeded)
            {
                var where = result.Path.Length == 0 ? string.Empty : $" at \"{result.Path}\"";
                problems.Add(coordinate, $"The default value {definition.DefaultValue} is not valid{where}: {result.Problem}");
            }
        }
    }

    // Coercion would take one of the two.
    private static string? Twice(ValueNode? value) => value switch
    {
        ObjectValueNode map => map.Fields.GroupBy(field => field.Name.Value, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())?.Key
            ?? map.Fields.Select(field => Twice(field.Value)).FirstOrDefault(name => name is not null),
        ListValueNode list => list.Values.Select(Twice).FirstOrDefault(name => name is not null),
        _ => null,
    };

    private static IEnumerable<(string Coordinate, InputValueDefinition Definition)> InputValues(Schema schema) => schema.Types
        .SelectMany(InputValues)
        .Concat(schema.Directives.SelectMany(directive => Arguments(directive.Arguments, "@" + directive.Name)));

    private static IEnumerable<(string Coordinate, InputValueDefinition Definition)> InputValues(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field => Arguments(field.Arguments, $"{type}.{field.Name}")),
        InputObjectType input => input.Fields.Select(field => ($"{type}.{field.Name}", (InputValueDefinition)field)),
        _ => [],
    };

    private static IEnumerable<(string Coordinate, InputValueDefinition Definition)> Arguments(DefinitionList<ArgumentDefinition> arguments, string coordinate) =>
        arguments.Select(argument => ($"{coordinate}({argument.Name}:)", (InputValueDefinition)argument));
}
