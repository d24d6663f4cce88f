namespace ContentJourney.GraphQL.TypeSystem.Validity;

[SpecSection("sec-Type-System.Directives")]
internal static class DirectiveRules
{
    public static void Check(DirectiveDefinition directive, SchemaProblems problems)
    {
        var coordinate = "@" + directive.Name;
        problems.AddName(directive.Name, coordinate);
        problems.AddArguments(directive.Arguments, coordinate);
        if (directive.Locations.Count == 0)
        {
            problems.Add(coordinate, "A directive must have at least one location.");
        }
    }
}
