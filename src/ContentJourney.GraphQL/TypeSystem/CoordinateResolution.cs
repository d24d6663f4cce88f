using ContentJourney.GraphQL.Language;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>Follows schema coordinates from container to part.</summary>
[SpecSection("sec-Schema-Coordinates")]
internal static class CoordinateResolution
{
    public static SchemaElement Resolve(Schema schema, SchemaCoordinate coordinate)
    {
        if (coordinate.IsDirective)
        {
            return Directive(schema.Directives.Find(coordinate.Name), coordinate);
        }

        var type = schema.Types.Find(coordinate.Name);
        if (coordinate.Member is not { } member)
        {
            return new SchemaElement(type);
        }

        return coordinate.Argument is { } argument ? Argument(type, coordinate, member, argument) : Member(type, coordinate, member);
    }

    private static SchemaElement Directive(DirectiveDefinition? directive, SchemaCoordinate coordinate) => (directive, coordinate.Argument) switch
    {
        (_, null) => new SchemaElement(directive),
        (null, _) => Problem($"Expected \"@{coordinate.Name}\" to be defined as a directive in the schema."),
        (_, { } argument) => new SchemaElement(directive.Arguments.Find(argument)),
    };

    private static SchemaElement Member(NamedType? type, SchemaCoordinate coordinate, string member) => type switch
    {
        EnumType names => new SchemaElement(names.Values.Find(member)),
        InputObjectType input => new SchemaElement(input.Fields.Find(member)),
        FieldsType fields => new SchemaElement(fields.Fields.Find(member)),
        null => Undefined(coordinate),
        _ => Problem($"Expected \"{type}\" to be an Enum, Input Object, Object or Interface type."),
    };

    private static SchemaElement Argument(NamedType? type, SchemaCoordinate coordinate, string member, string argument) => type switch
    {
        FieldsType fields when fields.Fields.Find(member) is { } field => new SchemaElement(field.Arguments.Find(argument)),
        FieldsType => Problem($"Expected \"{member}\" to exist as a field of type \"{type}\" in the schema."),
        null => Undefined(coordinate),
        _ => Problem($"Expected \"{type}\" to be an object type or interface type."),
    };

    private static SchemaElement Undefined(SchemaCoordinate coordinate) => Problem($"Expected \"{coordinate.Name}\" to be defined as a type in the schema.");

    private static SchemaElement Problem(string problem) => new(null, problem);
}
