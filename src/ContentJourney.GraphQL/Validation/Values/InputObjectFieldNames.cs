using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Values;

/// <summary>The fields of input objects exist.</summary>
[SpecSection("sec-Input-Object-Field-Names")]
internal sealed class InputObjectFieldNames(ValidationContext context) : ValidationRule
{
    public override void Value(ValueNode value, InputPosition position)
    {
        if (position.IsRefused || value is not ObjectValueNode map || position.Type?.Named is not InputObjectType type)
        {
            return;
        }

        foreach (var field in map.Fields)
        {
            var name = field.Name.Value;
            if (type.Fields.Find(name) is null)
            {
                context.Report($"Field \"{name}\" is not defined by type \"{type}\".{Suggestion.DidYouMean(name, type.Fields.Select(known => known.Name))}", field);
            }
        }
    }
}
