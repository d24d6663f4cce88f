using System.Globalization;
using System.Text.Json;
using ContentJourney.Content.Conditions;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.Delivery.Scalars;

/// <summary>A text, number or boolean.</summary>
internal sealed class AttributeValueScalar() : ScalarType("AttributeValue", "A JSON scalar: text, number or boolean.")
{
    public override CoercionResult CoerceLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => CoercionResult.Of(new AttributeValue.Text(text.Value)),
        BooleanValueNode truth => CoercionResult.Of(new AttributeValue.Boolean(truth.Value)),
        IntValueNode number => Number(number.Value),
        FloatValueNode number => Number(number.Value),
        _ => Refused(literal.ToString()),
    };

    public override CoercionResult CoerceVariable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when ScalarText.Read(value) is { } text => CoercionResult.Of(new AttributeValue.Text(text)),
        JsonValueKind.True or JsonValueKind.False => CoercionResult.Of(new AttributeValue.Boolean(value.GetBoolean())),
        JsonValueKind.Number => Number(value.GetRawText()),
        _ => Refused(value.GetRawText()),
    };

    public override CoercionResult CoerceResult(object value) => value switch
    {
        AttributeValue.Text text => CoercionResult.Of(text.Value),
        AttributeValue.Number number => CoercionResult.Of(number.Value),
        AttributeValue.Boolean truth => CoercionResult.Of(truth.Value),
        _ => Refused(value.ToString()),
    };

    private static CoercionResult Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? CoercionResult.Of(new AttributeValue.Number(number))
            : Refused(text);

    private static CoercionResult Refused(string? written) =>
        CoercionResult.Failed($"AttributeValue cannot represent {written}; expected a text, a number of at most 28 digits, true or false.");
}
