using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ContentJourney.OrchardCore.GraphQL.Types;

/// <summary>A scalar of the delivery API. Its values are passed as they are in JSON: the delivery API reads and writes them.</summary>
internal sealed class JsonScalar : ScalarGraphType
{
    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLBooleanValue truth => truth.BoolValue,
        GraphQLIntValue or GraphQLFloatValue when decimal.TryParse(((IHasValueNode)value).Value.Span, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value;

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value;
}
