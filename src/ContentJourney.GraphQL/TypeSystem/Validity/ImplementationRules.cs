namespace ContentJourney.GraphQL.TypeSystem.Validity;

/// <summary>The specification's IsValidImplementation(type, implementedType), which reports instead of returning false.</summary>
[SpecSection("sec-Objects.Type-Validation")]
internal static class ImplementationRules
{
    public static void Check(FieldsType type, SchemaProblems problems)
    {
        problems.AddDuplicates(type.Interfaces, type.Name, "interface", _ => type.Name);
        foreach (var implemented in type.Interfaces)
        {
            if (implemented == type)
            {
                problems.Add(type.Name, $"Interface \"{type}\" cannot implement itself.");
                continue;
            }

            CheckInterfaces(type, implemented, problems);
            foreach (var field in implemented.Fields)
            {
                CheckField(type, implemented, field, problems);
            }
        }
    }

    private static void CheckInterfaces(FieldsType type, InterfaceType implemented, SchemaProblems problems)
    {
        foreach (var further in implemented.Interfaces)
        {
            if (further == type)
            {
                problems.Add(type.Name, $"Interfaces \"{type}\" and \"{implemented}\" cannot implement each other.");
            }
            else if (!type.Interfaces.Contains(further))
            {
                problems.Add(type.Name, $"Type \"{type}\" must implement \"{further}\" because \"{implemented}\" does.");
            }
        }
    }

    private static void CheckField(FieldsType type, InterfaceType implemented, FieldDefinition implementedField, SchemaProblems problems)
    {
        var coordinate = $"{type}.{implementedField.Name}";
        if (type.Fields.Find(implementedField.Name) is not { } field)
        {
            problems.Add(type.Name, $"Type \"{type}\" must have the field \"{implementedField.Name}\" of the interface \"{implemented}\".");
            return;
        }

        if (!IsValidImplementationFieldType(field.Type, implementedField.Type))
        {
            problems.Add(coordinate, $"The type must be \"{implementedField.Type}\" as in the interface \"{implemented}\", or a subtype of it, but it is \"{field.Type}\".");
        }

        if (field.DeprecationReason is not null && implementedField.DeprecationReason is null)
        {
            problems.Add(coordinate, $"The field cannot be deprecated while \"{implemented}.{implementedField.Name}\" is not.");
        }

        CheckArguments(field, implementedField, coordinate, $"{implemented}.{implementedField.Name}", problems);
    }

    private static void CheckArguments(FieldDefinition field, FieldDefinition implementedField, string coordinate, string implementedCoordinate, SchemaProblems problems)
    {
        foreach (var implementedArgument in implementedField.Arguments)
        {
            if (field.Arguments.Find(implementedArgument.Name) is not { } argument)
            {
                problems.Add(coordinate, $"The field must have the argument \"{implementedArgument.Name}\" of \"{implementedCoordinate}\".");
            }
            else if (argument.Type != implementedArgument.Type)
            {
                problems.Add($"{coordinate}({argument.Name}:)", $"The type must be \"{implementedArgument.Type}\" as in \"{implementedCoordinate}\", but it is \"{argument.Type}\".");
            }
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && implementedField.Arguments.Find(argument.Name) is null)
            {
                problems.Add($"{coordinate}({argument.Name}:)", $"The argument cannot be required because \"{implementedCoordinate}\" does not have it.");
            }
        }
    }

    private static bool IsValidImplementationFieldType(GraphQLType fieldType, GraphQLType implementedFieldType)
    {
        if (fieldType is NonNullType)
        {
            return IsValidImplementationFieldType(fieldType.Nullable, implementedFieldType.Nullable);
        }

        return fieldType is ListType list && implementedFieldType is ListType implementedList
            ? IsValidImplementationFieldType(list.Item, implementedList.Item)
            : IsSubType(fieldType, implementedFieldType);
    }

    private static bool IsSubType(GraphQLType possibleSubType, GraphQLType superType) =>
        possibleSubType == superType
        || (superType is UnionType union && possibleSubType is ObjectType member && union.Members.Contains(member))
        || (superType is InterfaceType implemented && possibleSubType is FieldsType type && type.Interfaces.Contains(implemented));
}
