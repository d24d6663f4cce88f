using System.Globalization;
using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem.Coercion;

namespace ContentJourney.GraphQL.TypeSystem.Scalars;

[SpecSection("sec-String")]
internal sealed class StringScalar() : ScalarType("String", "A text of Unicode characters.")
{
    public override CoercionResult CoerceLiteral(ValueNode literal) => literal is StringValueNode text
        ? CoercionResult.Of(text.Value)
        : CoercionResult.Failed($"String cannot represent a non string value: {literal}.");

    public override CoercionResult CoerceVariable(JsonElement value) => JsonText.Read(value) is { } text
        ? CoercionResult.Of(text)
        : CoercionResult.Failed($"String cannot represent a non string value: {value.GetRawText()}.");

    public override CoercionResult CoerceResult(object value) => value switch
    {
        string => CoercionResult.Of(value),
        bool truth => CoercionResult.Of(truth ? "true" : "false"),
        IFormattable formattable => CoercionResult.Of(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => CoercionResult.Failed($"String cannot represent value of type {value.GetType().Name}."),
    };
}
