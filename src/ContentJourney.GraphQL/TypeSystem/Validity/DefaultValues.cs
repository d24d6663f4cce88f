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
            if (!result.Succeeded)
            {
                var where = result.Path.Length == 0 ? string.Empty : $" at \"{result.Path}\"";
                problems.Add(coordinate, $"The default value {definition.DefaultValue} is not valid{where}: {result.Problem}");
            }
        }
    }

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
