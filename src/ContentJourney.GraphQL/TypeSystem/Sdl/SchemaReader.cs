using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.GraphQL.Validation.Directives;

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
        var definitions = Definitions(parsed.Document, problems);
        problems.AddRange(DirectiveCycles.Check(definitions));
        problems.AddRange(DefinitionReading.Check(definitions));
        return problems.Count == 0 ? Build(definitions) : new SchemaResult(problems);
    }

    private static SchemaResult Build(DefinitionNode[] definitions)
    {
        var result = Builder(definitions).Build();
        if (!result.Succeeded)
        {
            return result;
        }

        SchemaProblem[] problems = [.. AppliedDirectives.Check(result.Schema, definitions)];
        return problems.Length == 0 ? result : new SchemaResult(problems);
    }

    /// <summary>The definitions with all that extensions add to them, and without the extensions.</summary>
    private static DefinitionNode[] Definitions(DocumentNode document, List<SchemaProblem> problems)
    {
        var extensions = new TypeExtensions(document, problems);
        foreach (var executable in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            problems.Add(new SchemaProblem(string.Empty, $"A schema holds no operations and fragments, but there is one on line {executable.Location.Line}."));
        }

        var merged = document.Definitions
            .Where(definition => definition is TypeDefinitionNode or DirectiveDefinitionNode)
            .Select(definition => definition is TypeDefinitionNode type ? extensions.Apply(type) : definition);
        return [.. SchemaRoots.Definition(document, problems), .. merged];
    }

    private static SchemaBuilder Builder(DefinitionNode[] definitions)
    {
        var builder = new SchemaBuilder();
        foreach (var definition in definitions)
        {
            Add(builder, definition);
        }

        return builder;
    }

    private static void Add(SchemaBuilder builder, DefinitionNode definition)
    {
        switch (definition)
        {
            case ScalarTypeDefinitionNode scalar:
                builder.Add(DefinitionReading.Scalar(scalar));
                break;
            case TypeDefinitionNode type:
                builder.Add(DefinitionReading.Type(type));
                break;
            case DirectiveDefinitionNode directive:
                builder.Add(DefinitionReading.Directive(directive));
                break;
            case SchemaDefinitionNode schema:
                builder.Describe(schema.Description?.Value);
                foreach (var root in schema.RootOperationTypes)
                {
                    builder.Root(root.Operation, new TypeReference(root.Type));
                }

                break;
        }
    }
}
