namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Leaves out the built-in scalars that nothing refers to; <c>String</c> and <c>Boolean</c> the introspection refers to.</summary>
[SpecSection("sec-Scalars.Built-in-Scalars")]
internal static class TypesInUse
{
    public static IEnumerable<NamedType> Of(IReadOnlyCollection<NamedType> types, IReadOnlyCollection<DirectiveDefinition> directives)
    {
        var used = types.SelectMany(References)
            .Concat(directives.SelectMany(directive => directive.Arguments).Select(argument => argument.Type.Named))
            .Append(SpecifiedScalars.String)
            .Append(SpecifiedScalars.Boolean)
            .ToHashSet();
        return types.Where(type => used.Contains(type) || SpecifiedScalars.All.Find(type.Name) is null);
    }

    private static IEnumerable<NamedType> References(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type.Named).Append(field.Type.Named)),
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };
}
