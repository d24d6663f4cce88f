using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Sdl;

/// <summary>Puts the definition of the schema itself together with its extensions.</summary>
[SpecSection("sec-Schema-Extension")]
internal static class SchemaRoots
{
    /// <summary>The whole definition; none when the names of the root types tell all.</summary>
    public static SchemaDefinitionNode[] Definition(DocumentNode document, List<SchemaProblem> problems)
    {
        SchemaDefinitionNode[] definitions = [.. document.Definitions.OfType<SchemaDefinitionNode>()];
        SchemaExtensionNode[] extensions = [.. document.Definitions.OfType<SchemaExtensionNode>()];
        if (definitions.Length + extensions.Length == 0)
        {
            return [];
        }

        if (definitions.Length > 1)
        {
            problems.Add(new SchemaProblem(string.Empty, $"There can be only one definition of the schema, but there is another on line {definitions[1].Location.Line}."));
        }

        var definition = definitions.FirstOrDefault() ?? new SchemaDefinitionNode(null, [], [.. NamedRoots(document)]);
        var merged = extensions.Aggregate(definition, Apply);
        problems.AddRange(merged.RootOperationTypes
            .GroupBy(root => root.Operation)
            .Where(group => group.Count() > 1)
            .Select(group => new SchemaProblem(string.Empty, $"There can be only one {group.Key.Keyword()} root.")));
        return [merged];
    }

    private static SchemaDefinitionNode Apply(SchemaDefinitionNode definition, SchemaExtensionNode extension) => definition with
    {
        Directives = [.. definition.Directives, .. extension.Directives],
        RootOperationTypes = [.. definition.RootOperationTypes, .. extension.RootOperationTypes],
    };

    /// <summary>Without a definition the names tell the roots.</summary>
    private static IEnumerable<RootOperationTypeDefinitionNode> NamedRoots(DocumentNode document) => Enum.GetValues<OperationType>()
        .Where(operation => document.Definitions.OfType<ObjectTypeDefinitionNode>().Any(type => type.Name.Value == operation.ToString()))
        .Select(operation => new RootOperationTypeDefinitionNode(operation, new NamedTypeNode(new NameNode(operation.ToString()))));
}
