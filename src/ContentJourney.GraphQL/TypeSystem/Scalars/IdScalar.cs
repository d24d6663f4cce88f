using System.Globalization;
using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem.Coercion;

namespace ContentJourney.GraphQL.TypeSystem.Scalars;

[SpecSection("sec-ID")]
internal sealed class IdScalar() : ScalarType("ID", "A unique identifier, not meant to be read by people. It is written as a text, but also read from a whole number.")
{
    public override CoercionResult CoerceLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => CoercionResult.Of(text.Value),
        IntValueNode number => CoercionResult.Of(number.Value),
        _ => CoercionResult.Failed($"ID cannot represent a non-string and non-integer value: {literal}."),
    };

    public override CoercionResult CoerceVariable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when JsonText.Read(value) is { } text => CoercionResult.Of(text),
        JsonValueKind.Number when value.GetRawText() is var digits && digits.AsSpan().IndexOfAny(".eE") < 0 => CoercionResult.Of(digits),
        _ => NotIdentifier(value.GetRawText()),
    };

    public override CoercionResult CoerceResult(object value) => value switch
    {
        string => CoercionResult.Of(value),
        int or long or short or sbyte or byte or ushort or uint or ulong => CoercionResult.Of(Convert.ToString(value, CultureInfo.InvariantCulture)),
        Guid id => CoercionResult.Of(id.ToString()),
        _ => NotIdentifier(value.ToString()),
    };

    private static CoercionResult NotIdentifier(string? written) =>
        CoercionResult.Failed($"ID cannot represent value: {written}.");
}
