namespace ContentJourney.GraphQL.TypeSystem.Validity;

[SpecSection("sec-Input-Objects.Type-Validation")]
internal static class InputObjectRules
{
    public static void Check(InputObjectType type, SchemaProblems problems)
    {
        if (type.Fields.Count == 0)
        {
            problems.Add(type.Name, $"Input object type \"{type}\" must define at least one field.");
        }

        problems.AddDuplicates(type.Fields, type.Name, "input field", field => $"{type}.{field.Name}");
        foreach (var field in type.Fields)
        {
            problems.AddInputValue(field, $"{type}.{field.Name}");
            CheckOneOf(type, field, problems);
        }

        if (PathBackTo(type, type, []) is { } path)
        {
            problems.Add(type.Name, $"Input object type \"{type}\" contains itself through non-null fields only, so no value can be written: {string.Join(" → ", path)}.");
        }
    }

    private static void CheckOneOf(InputObjectType type, InputFieldDefinition field, SchemaProblems problems)
    {
        if (type.IsOneOf && field.Type is NonNullType)
        {
            problems.Add($"{type}.{field.Name}", "A field of a OneOf input object must be nullable.");
        }

        if (type.IsOneOf && field.DefaultValue is not null)
        {
            problems.Add($"{type}.{field.Name}", "A field of a OneOf input object cannot have a default value.");
        }
    }

    /// <summary>The fields that lead from one type to the other through non-null references alone, or null.</summary>
    private static IReadOnlyList<string>? PathBackTo(InputObjectType target, InputObjectType from, HashSet<InputObjectType> visited)
    {
        foreach (var field in from.Fields)
        {
            if (field.Type is not NonNullType { Nullable: InputObjectType next })
            {
                continue;
            }

            if (next == target)
            {
                return [$"{from}.{field.Name}"];
            }

            if (visited.Add(next) && PathBackTo(target, next, visited) is { } rest)
            {
                return [$"{from}.{field.Name}", .. rest];
            }
        }

        return null;
    }
}
