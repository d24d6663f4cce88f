using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Documents;

/// <summary>A document that is to run holds operations and fragments alone.</summary>
[SpecSection("sec-Executable-Definitions")]
internal sealed class ExecutableDefinitions(ValidationContext context) : ValidationRule
{
    public override void Begin(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                context.Report($"The {NameOf(definition)} definition is not executable.", definition);
            }
        }
    }

    private static string NameOf(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        TypeExtensionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
