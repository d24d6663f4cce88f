namespace ContentJourney.GraphQL.TypeSystem.Validity;

[SpecSection("sec-Unions.Type-Validation")]
internal static class UnionRules
{
    public static void Check(UnionType type, SchemaProblems problems)
    {
        if (type.Members.Count == 0)
        {
            problems.Add(type.Name, $"Union \"{type}\" must have at least one member.");
        }

        problems.AddDuplicates(type.Members, type.Name, "member", _ => type.Name);
    }
}
