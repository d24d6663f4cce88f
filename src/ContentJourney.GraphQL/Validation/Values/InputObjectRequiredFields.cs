using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Values;

/// <summary>Fields of input objects that must not be null and have no default are given.</summary>
[SpecSection("sec-Input-Object-Required-Fields")]
internal sealed class InputObjectRequiredFields(ValidationContext context) : ValidationRule
{
    public override void Value(ValueNode value, InputPosition position)
    {
        if (position.IsRefused || value is not ObjectValueNode map || position.Type?.Named is not InputObjectType type)
        {
            return;
        }

        foreach (var definition in type.Fields)
        {
            if (definition.IsRequired && map.Fields.All(field => field.Name.Value != definition.Name))
            {
                context.Report($"Field \"{type}.{definition.Name}\" of required type \"{definition.Type}\" was not provided.", map);
            }
        }
    }
}
