using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Values;

/// <summary>No field of an input object is given twice.</summary>
[SpecSection("sec-Input-Object-Field-Uniqueness")]
internal sealed class InputObjectFieldUniqueness(ValidationContext context) : ValidationRule
{
    public override void Value(ValueNode value, InputPosition position)
    {
        if (value is not ObjectValueNode { Fields.Count: > 1 } map)
        {
            return;
        }

        var names = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in map.Fields)
        {
            if (!names.TryAdd(field.Name.Value, field.Name))
            {
                context.Report($"There can be only one input field named \"{field.Name.Value}\".", names[field.Name.Value], field.Name);
            }
        }
    }
}
