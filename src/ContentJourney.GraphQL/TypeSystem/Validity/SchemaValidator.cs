namespace ContentJourney.GraphQL.TypeSystem.Validity;

/// <summary>Checks the Type Validation rules of chapter 3 and coerces the default values; reports all problems.</summary>
[SpecSection("sec-Schema")]
internal static class SchemaValidator
{
    public static IReadOnlyList<SchemaProblem> Validate(Schema schema)
    {
        var problems = new SchemaProblems();
        RootTypes(schema, problems);
        foreach (var directive in schema.Directives)
        {
            DirectiveRules.Check(directive, problems);
        }

        problems.AddDuplicates(schema.Directives, string.Empty, "directive", directive => "@" + directive.Name);
        foreach (var type in schema.Types)
        {
            problems.AddName(type.Name, type.Name, type.IsIntrospection);
            Check(type, problems);
        }

        DefaultValueCycles.Check(schema, problems);
        if (problems.All.Count == 0)
        {
            DefaultValues.Coerce(schema, problems);
        }

        return problems.All;
    }

    [SpecSection("sec-Root-Operation-Types")]
    private static void RootTypes(Schema schema, SchemaProblems problems)
    {
        if (schema.RootType(Language.OperationType.Query) is null)
        {
            problems.Add(string.Empty, "A schema must have a query root: an object type named \"Query\", or another one named as root.");
        }

        var roots = Enum.GetValues<Language.OperationType>().Select(schema.RootType).OfType<ObjectType>();
        foreach (var shared in roots.GroupBy(type => type.Name).Where(group => group.Count() > 1))
        {
            problems.Add(shared.Key, $"Root types must differ, but \"{shared.Key}\" is the root of more than one kind of operation.");
        }
    }

    private static void Check(NamedType type, SchemaProblems problems)
    {
        switch (type)
        {
            case FieldsType fields:
                FieldsRules.Check(fields, problems);
                ImplementationRules.Check(fields, problems);
                break;
            case UnionType union:
                UnionRules.Check(union, problems);
                break;
            case EnumType names:
                EnumRules.Check(names, problems);
                break;
            case InputObjectType input:
                InputObjectRules.Check(input, problems);
                break;
        }
    }
}
