using System.Diagnostics;
using System.Text.Json;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.OrchardCore.GraphQL.Documents;
using GraphQL.Resolvers;
using GraphQL.Types;
using Domain = ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.OrchardCore.GraphQL.Types;

/// <summary>The types of the delivery API as GraphQL.NET has types. Their names begin with a prefix, as Orchard's API has types of its own.</summary>
internal sealed class GraphTypes
{
    private readonly Dictionary<string, IGraphType> _types = new(StringComparer.Ordinal);

    public GraphTypes(Domain.Schema delivery, string prefix)
    {
        Prefix = prefix;
        var own = delivery.Types.Where(type => !IsBuiltIn(type) && type != delivery.QueryType).ToArray();
        foreach (var type in own)
        {
            _types.Add(type.Name, Empty(type));
        }

        foreach (var type in own)
        {
            Fill(type);
        }
    }

    /// <summary>What the names of all types begin with.</summary>
    public string Prefix { get; }

    public IEnumerable<IGraphType> All => _types.Values;

    /// <summary>A field of the delivery API's query as a field of another type, without some of its arguments; it may be null, so that an error there takes nothing else away.</summary>
    public FieldType Root(Domain.FieldDefinition field, string name, params string[] without)
    {
        var made = Field(field, null, without);
        (made.Name, made.ResolvedType) = (name, Reference(field.Type.Nullable));
        return made;
    }

    private static bool IsBuiltIn(NamedType type) => type.Name.StartsWith("__", StringComparison.Ordinal) || LeafTypes.BuiltIn(type.Name) is not null;

    private IGraphType Empty(NamedType type) => type switch
    {
        LeafType leaf => LeafTypes.Of(leaf, Prefix),
        InputObjectType input => new InputObjectGraphType { Name = Prefix + type.Name, Description = type.Description, IsOneOf = input.IsOneOf },
        InterfaceType => new InterfaceGraphType { Name = Prefix + type.Name, Description = type.Description, ResolveType = ObjectTypeOf },
        ObjectType => new ObjectGraphType { Name = Prefix + type.Name, Description = type.Description },
        _ => throw new UnreachableException($"The delivery API has no types such as {type.Name}."),
    };

    private IObjectGraphType ObjectTypeOf(object value) => (IObjectGraphType)_types[((JsonElement)value).GetProperty(DocumentPrinter.TypeName).GetString()!];

    private void Fill(NamedType type)
    {
        switch (type)
        {
            case FieldsType fields:
                var made = (IComplexGraphType)_types[type.Name];
                foreach (var field in fields.Fields)
                {
                    made.AddField(Field(field, type is ObjectType ? AnswerReader.Instance : null));
                }

                foreach (var contract in fields.Interfaces)
                {
                    ((IImplementInterfaces)made).AddResolvedInterface((IInterfaceGraphType)_types[contract.Name]);
                }

                break;
            case InputObjectType input:
                foreach (var field in input.Fields)
                {
                    ((InputObjectGraphType)_types[type.Name]).AddField(new FieldType { Name = field.Name, Description = field.Description, ResolvedType = Reference(field.Type), DefaultValue = LeafTypes.Default(field.DefaultValue) });
                }

                break;
            default:
                break;
        }
    }

    private FieldType Field(Domain.FieldDefinition field, IFieldResolver? resolver, params string[] without) => new()
    {
        Name = field.Name,
        Description = field.Description,
        DeprecationReason = field.DeprecationReason,
        ResolvedType = Reference(field.Type),
        Arguments = new QueryArguments(field.Arguments.Where(argument => !without.Contains(argument.Name)).Select(Argument)),
        Resolver = resolver,
    };

    private QueryArgument Argument(ArgumentDefinition argument) => new(Reference(argument.Type))
    {
        Name = argument.Name,
        Description = argument.Description,
        DeprecationReason = argument.DeprecationReason,
        DefaultValue = LeafTypes.Default(argument.DefaultValue),
    };

    private IGraphType Reference(GraphQLType type) => type switch
    {
        Domain.NonNullType some => new NonNullGraphType(Reference(some.Nullable)),
        Domain.ListType list => new ListGraphType(Reference(list.Item)),
        _ => _types.GetValueOrDefault(type.Named.Name) ?? LeafTypes.BuiltIn(type.Named.Name)!,
    };
}
