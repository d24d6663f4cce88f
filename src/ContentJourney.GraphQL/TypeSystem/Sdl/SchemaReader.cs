using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.TypeSystem.Sdl;

/// <summary>
/// Reads a schema from its definition language. It has no resolvers, its custom scalars admit every value, and of the
/// directives applied in it only the built-in ones mean something.
/// </summary>
[SpecSection("sec-Type-System")]
public static class SchemaReader
{
    /// <summary>The schema that the text defines, extensions included, or all that is wrong with it.</summary>
    public static SchemaResult Read(string definitions) => Read(new Source(definitions, "schema"));

    /// <summary>The schema that the text defines, extensions included, or all that is wrong with it.</summary>
    public static SchemaResult Read(Source source)
    {
        var parsed = Parser.Parse(source, ParserLimits.Trusted);
        if (!parsed.Succeeded)
        {
            var (line, column) = parsed.Error.Location;
            return new SchemaResult([new SchemaProblem(string.Empty, $"{parsed.Error.Message} ({source.Name}, line {line}, column {column})")]);
        }

        var problems = new List<SchemaProblem>();
        var builder = Builder(parsed.Document, problems);
        return problems.Count == 0 ? builder.Build() : new SchemaResult(problems);
    }

    private static SchemaBuilder Builder(DocumentNode document, List<SchemaProblem> problems)
    {
        var builder = new SchemaBuilder();
        var extensions = new TypeExtensions(document, problems);
        foreach (var definition in document.Definitions)
        {
            Add(builder, definition, extensions, problems);
        }

        return builder;
    }

    private static void Add(SchemaBuilder builder, DefinitionNode definition, TypeExtensions extensions, List<SchemaProblem> problems)
    {
        switch (definition)
        {
            case TypeDefinitionNode type when extensions.Apply(type) is ScalarTypeDefinitionNode scalar:
                AddScalar(builder, scalar, problems);
                break;
            case TypeDefinitionNode type:
                builder.Add(DefinitionReading.Type(extensions.Apply(type)));
                break;
            case DirectiveDefinitionNode directive:
                builder.Add(DefinitionReading.Directive(directive));
                break;
            case SchemaDefinitionNode schema:
                builder.Describe(schema.Description?.Value);
                AddRoots(builder, schema.RootOperationTypes);
                break;
            case SchemaExtensionNode schema:
                AddRoots(builder, schema.RootOperationTypes);
                break;
            case ExecutableDefinitionNode executable:
                problems.Add(new SchemaProblem(string.Empty, $"A schema holds no operations and fragments, but there is one on line {executable.Location.Line}."));
                break;
        }
    }

    private static void AddScalar(SchemaBuilder builder, ScalarTypeDefinitionNode scalar, List<SchemaProblem> problems)
    {
        if (DefinitionReading.SpecifiedBy(scalar) is { } url && !Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out _))
        {
            problems.Add(new SchemaProblem(scalar.Name.Value, $"@specifiedBy needs a URL, but \"{url}\" is none."));
        }
        else
        {
            builder.Add(DefinitionReading.Scalar(scalar));
        }
    }

    private static void AddRoots(SchemaBuilder builder, NodeList<RootOperationTypeDefinitionNode> roots)
    {
        foreach (var root in roots)
        {
            builder.Root(root.Operation, new TypeReference(root.Type));
        }
    }
}
