using System.Globalization;
using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Scalars;

[SpecSection("sec-Float")]
internal sealed class FloatScalar() : ScalarType("Float", "A finite number of double precision.")
{
    public override CoercionResult CoerceLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => FromText(number.Value),
        FloatValueNode number => FromText(number.Value),
        _ => NotNumeric(literal.ToString()),
    };

    public override CoercionResult CoerceVariable(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? FromText(value.GetRawText()) : NotNumeric(value.GetRawText());

    public override CoercionResult CoerceResult(object value) => value switch
    {
        double number => Finite(number, number.ToString(CultureInfo.InvariantCulture)),
        float or decimal or int or long or short or sbyte or byte or ushort or uint or ulong =>
            Finite(Convert.ToDouble(value, CultureInfo.InvariantCulture), Convert.ToString(value, CultureInfo.InvariantCulture)),
        bool truth => CoercionResult.Of(truth ? 1d : 0d),
        _ => NotNumeric(value.ToString()),
    };

    private static CoercionResult FromText(string text) =>
        Finite(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), text);

    private static CoercionResult Finite(double number, string? written) =>
        double.IsFinite(number) ? CoercionResult.Of(number) : NotNumeric(written);

    private static CoercionResult NotNumeric(string? written) =>
        CoercionResult.Failed($"Float cannot represent non numeric value: {written}.");
}
