using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Variables;

/// <summary>The types of variables exist and are input types.</summary>
[SpecSection("sec-Variables-Are-Input-Types")]
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule
{
    public override void Variable(VariableDefinitionNode variable)
    {
        context.ReportUnknown(Named(variable.Type));
        if (context.Schema.FindType(variable.Type) is { IsInputType: false })
        {
            context.Report($"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
        }
    }

    private static NamedTypeNode Named(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => Named(nonNull.Type),
        ListTypeNode list => Named(list.Type),
        _ => (NamedTypeNode)type,
    };
}
