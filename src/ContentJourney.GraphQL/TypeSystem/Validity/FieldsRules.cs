namespace ContentJourney.GraphQL.TypeSystem.Validity;

[SpecSection("sec-Objects.Type-Validation")]
[SpecSection("sec-Interfaces.Type-Validation")]
internal static class FieldsRules
{
    public static void Check(FieldsType type, SchemaProblems problems)
    {
        if (type.Fields.Count == 0)
        {
            problems.Add(type.Name, $"Type \"{type}\" must define at least one field.");
        }

        problems.AddDuplicates(type.Fields, type.Name, "field", field => $"{type}.{field.Name}");
        foreach (var field in type.Fields)
        {
            var coordinate = $"{type}.{field.Name}";
            problems.AddName(field.Name, coordinate, type.IsIntrospection);
            problems.AddArguments(field.Arguments, coordinate, type.IsIntrospection);
            if (!field.Type.IsOutputType)
            {
                problems.Add(coordinate, $"The type must be an output type, but \"{field.Type}\" is none.");
            }
        }
    }
}
