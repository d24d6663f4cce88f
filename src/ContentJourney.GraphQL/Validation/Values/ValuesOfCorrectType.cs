using System.Diagnostics.CodeAnalysis;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Values;

/// <summary>Literals can be coerced to the type that is expected where they stand.</summary>
[SpecSection("sec-Values-of-Correct-Type")]
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule
{
    public override void Value(ValueNode value, InputPosition position)
    {
        if (position is not { IsRefused: false, Type: { } type })
        {
            return;
        }

        switch (value)
        {
            case VariableNode:
            case NullValueNode when type is not NonNullType:
            case ListValueNode when type.Nullable is ListType:
                break;
            case ObjectValueNode map when type.Named is InputObjectType input:
                CheckOneOf(map, input);
                break;
            default:
                CheckLeaf(value, type);
                break;
        }
    }

    private void CheckLeaf(ValueNode value, GraphQLType type)
    {
        if (value is NullValueNode || type.Named is not LeafType leaf)
        {
            context.Report($"Expected value of type \"{type}\", found {value}.", value);
        }
        else if (Coerce(leaf, value) is { Succeeded: false } refusal)
        {
            context.Report(Explain(value, type, leaf, refusal.Problem), value);
        }
    }

    // What a host says of its scalars may fail on what a stranger writes.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever it is, the literal was not read.")]
    private static CoercionResult Coerce(LeafType leaf, ValueNode value)
    {
        try
        {
            return leaf.CoerceLiteral(value);
        }
        catch (Exception)
        {
            return CoercionResult.Failed("it cannot be read.");
        }
    }

    private static string Explain(ValueNode value, GraphQLType type, LeafType leaf, string problem) => leaf switch
    {
        EnumType names => problem + Suggestion.DidYouMean("the enum value ", Suggestion.Near(TextOf(value), names.Values.Select(known => known.Name))),
        _ when SpecifiedScalars.All.Find(leaf.Name) == leaf => problem.TrimEnd('.'),
        _ => $"Expected value of type \"{type}\", found {value}; {problem}",
    };

    private static string TextOf(ValueNode value) => value is EnumValueNode name ? name.Value : value.ToString();

    [SpecSection("sec-OneOf-Input-Objects")]
    private void CheckOneOf(ObjectValueNode map, InputObjectType type)
    {
        if (!type.IsOneOf)
        {
            return;
        }

        if (map.Fields.Select(field => field.Name.Value).Distinct(StringComparer.Ordinal).Count() != 1)
        {
            context.Report($"OneOf Input Object \"{type}\" must specify exactly one key.", map);
        }
        else if (map.Fields[^1].Value is NullValueNode)
        {
            context.Report($"Field \"{type}.{map.Fields[0].Name.Value}\" must be non-null.", map);
        }
    }
}
