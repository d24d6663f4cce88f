namespace ContentJourney.GraphQL.TypeSystem.Validity;

[SpecSection("sec-Enums.Type-Validation")]
internal static class EnumRules
{
    public static void Check(EnumType type, SchemaProblems problems)
    {
        if (type.Values.Count == 0)
        {
            problems.Add(type.Name, $"Enum \"{type}\" must define at least one value.");
        }

        problems.AddDuplicates(type.Values, type.Name, "value", value => $"{type}.{value.Name}");
        foreach (var value in type.Values)
        {
            problems.AddName(value.Name, $"{type}.{value.Name}", type.IsIntrospection);
            if (value.Name is "true" or "false" or "null")
            {
                problems.Add($"{type}.{value.Name}", $"An enum value cannot be named \"{value.Name}\", which is a literal.");
            }
        }
    }
}
