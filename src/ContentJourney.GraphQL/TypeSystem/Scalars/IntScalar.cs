using System.Globalization;
using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Scalars;

[SpecSection("sec-Int")]
internal sealed class IntScalar() : ScalarType("Int", "A signed whole number of 32 bits.")
{
    public override CoercionResult CoerceLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode number)
        {
            return NotInteger(literal.ToString());
        }

        return int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? CoercionResult.Of(value)
            : OutOfRange(number.Value);
    }

    public override CoercionResult CoerceVariable(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
            ? value.TryGetDecimal(out var exact) && !decimal.IsInteger(exact) ? NotInteger(value.GetRawText()) : FromDouble(number, value.GetRawText())
            : NotInteger(value.GetRawText());

    public override CoercionResult CoerceResult(object value) => value switch
    {
        int => CoercionResult.Of(value),
        short or sbyte or byte or ushort => CoercionResult.Of(Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        decimal number when !decimal.IsInteger(number) => NotInteger(number.ToString(CultureInfo.InvariantCulture)),
        long or uint or ulong or float or double or decimal =>
            FromDouble(Convert.ToDouble(value, CultureInfo.InvariantCulture), Convert.ToString(value, CultureInfo.InvariantCulture)),
        bool truth => CoercionResult.Of(truth ? 1 : 0),
        _ => NotInteger(value.ToString()),
    };

    private static CoercionResult FromDouble(double number, string? written)
    {
        if (!double.IsInteger(number))
        {
            return NotInteger(written);
        }

        return number is >= int.MinValue and <= int.MaxValue ? CoercionResult.Of((int)number) : OutOfRange(written);
    }

    private static CoercionResult NotInteger(string? written) =>
        CoercionResult.Failed($"Int cannot represent non-integer value: {written}.");

    private static CoercionResult OutOfRange(string? written) =>
        CoercionResult.Failed($"Int cannot represent non 32-bit signed integer value: {written}.");
}
