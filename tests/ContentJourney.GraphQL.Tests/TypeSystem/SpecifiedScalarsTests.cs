using System.Text.Json;
using ContentJourney.GraphQL.Tests.Language;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Tests.TypeSystem;

public class SpecifiedScalarsTests
{
    [Theory]
    [InlineData("Int", "0", 0)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Int", "2147483647", int.MaxValue)]
    [InlineData("Float", "1", 1d)]
    [InlineData("Float", "-1.5e2", -150d)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("String", "\"\"\"a\"\"\"", "a")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "-4", "-4")]
    [InlineData("ID", "99999999999999999999", "99999999999999999999")]
    public void A_literal_of_the_scalar_is_read(string scalar, string literal, object value) =>
        Assert.Equal(CoercionResult.Of(value), Scalar(scalar).CoerceLiteral(Documents.Value(literal)));

    [Theory]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648.")]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0.")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\".")]
    [InlineData("Float", "\"1\"", "Float cannot represent non numeric value: \"1\".")]
    [InlineData("Float", "1e999", "Float cannot represent non numeric value: 1e999.")]
    [InlineData("String", "1", "String cannot represent a non string value: 1.")]
    [InlineData("String", "A", "String cannot represent a non string value: A.")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1.")]
    [InlineData("ID", "4.0", "ID cannot represent a non-string and non-integer value: 4.0.")]
    [InlineData("ID", "true", "ID cannot represent a non-string and non-integer value: true.")]
    public void Another_literal_is_refused(string scalar, string literal, string problem) =>
        Assert.Equal(CoercionResult.Failed(problem), Scalar(scalar).CoerceLiteral(Documents.Value(literal)));

    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "1e3", 1000)]
    [InlineData("Float", "1", 1d)]
    [InlineData("Float", "0.5", 0.5)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("Boolean", "false", false)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "4", "4")]
    public void A_variable_of_the_scalar_is_read(string scalar, string json, object value) =>
        Assert.Equal(CoercionResult.Of(value), Scalar(scalar).CoerceVariable(Json(json)));

    [Theory]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5.")]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648.")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\".")]
    [InlineData("Float", "1e999", "Float cannot represent non numeric value: 1e999.")]
    [InlineData("Float", "true", "Float cannot represent non numeric value: true.")]
    [InlineData("String", "1", "String cannot represent a non string value: 1.")]
    [InlineData("String", "\"\\uD800\"", "String cannot represent a non string value: \"\\uD800\".")]
    [InlineData("Boolean", "\"true\"", "Boolean cannot represent a non boolean value: \"true\".")]
    [InlineData("ID", "4.0", "ID cannot represent value: 4.0.")]
    public void Another_variable_is_refused(string scalar, string json, string problem) =>
        Assert.Equal(CoercionResult.Failed(problem), Scalar(scalar).CoerceVariable(Json(json)));

    [Theory]
    [InlineData("Int", 1L, 1)]
    [InlineData("Int", 1.0, 1)]
    [InlineData("Int", true, 1)]
    [InlineData("Float", 1, 1d)]
    [InlineData("Float", 1.5, 1.5)]
    [InlineData("String", "a", "a")]
    [InlineData("String", 1, "1")]
    [InlineData("String", 1.5, "1.5")]
    [InlineData("String", true, "true")]
    [InlineData("Boolean", true, true)]
    [InlineData("ID", "a", "a")]
    [InlineData("ID", 12L, "12")]
    public void A_result_becomes_the_scalar_where_nothing_is_lost(string scalar, object result, object value)
    {
        using var culture = new CultureScope("de-DE");
        Assert.Equal(CoercionResult.Of(value), Scalar(scalar).CoerceResult(result));
    }

    [Theory]
    [InlineData("Int", 1.5, "Int cannot represent non-integer value: 1.5.")]
    [InlineData("Int", 2147483648L, "Int cannot represent non 32-bit signed integer value: 2147483648.")]
    [InlineData("Int", "1", "Int cannot represent non-integer value: 1.")]
    [InlineData("Float", double.NaN, "Float cannot represent non numeric value: NaN.")]
    [InlineData("Float", double.PositiveInfinity, "Float cannot represent non numeric value: Infinity.")]
    [InlineData("Boolean", 1, "Boolean cannot represent a non boolean value: 1.")]
    [InlineData("ID", true, "ID cannot represent value: True.")]
    public void Another_result_is_refused(string scalar, object result, string problem)
    {
        using var culture = new CultureScope("en-US");
        Assert.Equal(CoercionResult.Failed(problem), Scalar(scalar).CoerceResult(result));
    }

    private static ScalarType Scalar(string name) => SpecifiedScalars.All.Find(name)!;

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
