using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Validity;

/// <summary>The specification's InputObjectDefaultValueHasCycle(inputObject).</summary>
[SpecSection("sec-Input-Objects.Type-Validation")]
internal static class DefaultValueCycles
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            if (InputObjectDefaultValueHasCycle(type, new ObjectValueNode([]), []))
            {
                problems.Add(type.Name, $"The default values of the fields of \"{type}\" contain each other without end.");
            }
        }
    }

    private static bool InputObjectDefaultValueHasCycle(InputObjectType type, ValueNode defaultValue, IReadOnlyList<InputFieldDefinition> visitedFields) => defaultValue switch
    {
        ListValueNode list => list.Values.Any(item => InputObjectDefaultValueHasCycle(type, item, visitedFields)),
        ObjectValueNode map => type.Fields.Any(field => InputFieldDefaultValueHasCycle(field, map, visitedFields)),
        _ => false,
    };

    private static bool InputFieldDefaultValueHasCycle(InputFieldDefinition field, ObjectValueNode defaultValue, IReadOnlyList<InputFieldDefinition> visitedFields)
    {
        if (field.Type.Named is not InputObjectType type)
        {
            return false;
        }

        var given = defaultValue.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
        if (given is not null)
        {
            return InputObjectDefaultValueHasCycle(type, given, visitedFields);
        }

        return field.DefaultValue is not null
            && (visitedFields.Contains(field) || InputObjectDefaultValueHasCycle(type, field.DefaultValue, [.. visitedFields, field]));
    }
}
