using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Finds the types that builders refer to, and collects what cannot be found.</summary>
internal sealed class TypeResolution(IReadOnlyDictionary<string, NamedType> types, List<SchemaProblem> problems)
{
    /// <summary>The type, or null when a problem was noted.</summary>
    public GraphQLType? Find(TypeReference reference, string coordinate) => Find(reference.Node, coordinate);

    /// <summary>The types of the given kind; what is none is noted as a problem.</summary>
    public DefinitionList<T> FindAll<T>(IEnumerable<TypeReference> references, string coordinate, string demand)
        where T : NamedType
        => new(references.Select(reference => Find(reference, coordinate) switch
        {
            T type => type,
            null => null,
            var other => Note(coordinate, $"{demand}, but \"{other}\" is {Kind(other)}."),
        }).OfType<T>());

    private GraphQLType? Find(TypeNode node, string coordinate) => node switch
    {
        NamedTypeNode named => types.GetValueOrDefault(named.Name.Value) ?? Note(coordinate, $"Type \"{named.Name.Value}\" is not defined."),
        ListTypeNode list => Find(list.Type, coordinate)?.AsList(),
        _ => Find(((NonNullTypeNode)node).Type, coordinate)?.AsNonNull(),
    };

    private NamedType? Note(string coordinate, string message)
    {
        problems.Add(new SchemaProblem(coordinate, message));
        return null;
    }

    private static string Kind(GraphQLType type) => type switch
    {
        ScalarType => "a scalar",
        EnumType => "an enum",
        ObjectType => "an object type",
        InterfaceType => "an interface",
        UnionType => "a union",
        InputObjectType => "an input object type",
        _ => "a wrapping type",
    };
}
