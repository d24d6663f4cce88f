using ContentJourney.GraphQL.Introspection;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.TypeSystem.Validity;

namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Puts a schema together from descriptions of its types.</summary>
public sealed class SchemaBuilder
{
    private readonly List<TypeBuilder> _types = [];
    private readonly List<ScalarType> _scalars = [];
    private readonly List<DirectiveBuilder> _directives = [];
    private readonly Dictionary<OperationType, TypeReference> _roots = [];
    private string? _description;

    /// <summary>Says what the schema is for, in Markdown.</summary>
    public SchemaBuilder Describe(string? description)
    {
        _description = description;
        return this;
    }

    /// <summary>Names the object type where operations of the kind begin; when no kind is named, they are the types <c>Query</c>, <c>Mutation</c> and <c>Subscription</c>.</summary>
    public SchemaBuilder Root(OperationType operation, TypeReference type)
    {
        _roots[operation] = type;
        return this;
    }

    /// <summary>Adds types.</summary>
    public SchemaBuilder Add(params TypeBuilder[] types)
    {
        _types.AddRange(types);
        return this;
    }

    /// <summary>Adds custom scalars.</summary>
    public SchemaBuilder Add(params ScalarType[] scalars)
    {
        _scalars.AddRange(scalars);
        return this;
    }

    /// <summary>Adds directives.</summary>
    public SchemaBuilder Add(params DirectiveBuilder[] directives)
    {
        _directives.AddRange(directives);
        return this;
    }

    /// <summary>The schema, or all that is wrong with it.</summary>
    public SchemaResult Build()
    {
        var problems = new List<SchemaProblem>();
        if (!_types.Exists(type => type.IsIntrospection))
        {
            AddIntrospection(MetaTypes.Create());
        }

        var types = CreateTypes(problems);
        var resolution = new TypeResolution(types, problems);
        foreach (var builder in _types)
        {
            builder.Complete(types[builder.Name], resolution);
        }

        var directives = _directives.ConvertAll(directive => directive.Build(resolution));
        var roots = Roots(types, resolution);
        if (problems.Count > 0)
        {
            return new SchemaResult(problems);
        }

        var schema = new Schema(_description, TypesInUse.Of(types.Values, directives), WithSpecified(directives), roots);
        problems.AddRange(SchemaValidator.Validate(schema));
        return problems.Count == 0 ? new SchemaResult(schema) : new SchemaResult(problems);
    }

    /// <summary>Adds the types of the introspection system, whose names alone may begin with two underscores.</summary>
    private void AddIntrospection(TypeBuilder[] types)
    {
        foreach (var type in types)
        {
            type.IsIntrospection = true;
        }

        Add(types);
    }

    private Dictionary<string, NamedType> CreateTypes(List<SchemaProblem> problems)
    {
        var types = ((IEnumerable<NamedType>)SpecifiedScalars.All).ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var scalar in _scalars)
        {
            Add(scalar);
        }

        foreach (var builder in _types.ToArray())
        {
            if (!Add(builder.Create()))
            {
                _types.Remove(builder);
            }
        }

        return types;

        bool Add(NamedType type)
        {
            if (types.TryAdd(type.Name, type))
            {
                return true;
            }

            problems.Add(new SchemaProblem(type.Name, $"There can be only one type named \"{type.Name}\"."));
            return false;
        }
    }

    /// <summary>A definition of a built-in directive replaces it.</summary>
    private static IEnumerable<DirectiveDefinition> WithSpecified(List<DirectiveDefinition> directives) => SpecifiedDirectives.All
        .Where(specified => !directives.Exists(directive => directive.Name == specified.Name))
        .Concat(directives);

    private Dictionary<OperationType, ObjectType> Roots(Dictionary<string, NamedType> types, TypeResolution resolution)
    {
        var roots = new Dictionary<OperationType, ObjectType>();
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (RootOf(operation, types) is { } reference
                && resolution.FindAll<ObjectType>([reference], string.Empty, $"The {operation.Keyword()} root must be an object type") is [var root])
            {
                roots.Add(operation, root);
            }
        }

        return roots;
    }

    private TypeReference? RootOf(OperationType operation, Dictionary<string, NamedType> types)
    {
        if (_roots.Count > 0)
        {
            return _roots.TryGetValue(operation, out var named) ? named : (TypeReference?)null;
        }

        // A type of the name that is no object type is refused like a root that was named so.
        return types.GetValueOrDefault(operation.ToString()) is { } type ? type : (TypeReference?)null;
    }
}
