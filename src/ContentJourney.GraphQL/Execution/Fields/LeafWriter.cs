using System.Text.Json;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>Implements CoerceResult: writes scalars and enum values.</summary>
[SpecSection("CoerceResult()")]
internal static class LeafWriter
{
    /// <summary>Writes the value, or says why it is none of the type.</summary>
    public static string? Write(JsonBuffer buffer, LeafType type, object value)
    {
        // What nearly every leaf is, without asking its type to say so again.
        if (value is string text && (ReferenceEquals(type, SpecifiedScalars.String) || ReferenceEquals(type, SpecifiedScalars.Id)))
        {
            buffer.Text(text);
            return null;
        }

        var result = type.CoerceResult(value);
        if (!result.Succeeded)
        {
            return result.Problem;
        }

        if (result.Value is null or double.NaN or double.PositiveInfinity or double.NegativeInfinity or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined })
        {
            return $"{type.Name} made no value of what its field gave.";
        }

        Write(buffer, result.Value);
        return null;
    }

    private static void Write(JsonBuffer buffer, object value)
    {
        switch (value)
        {
            case string text:
                buffer.Text(text);
                break;
            case bool truth:
                buffer.Boolean(truth);
                break;
            case int number:
                buffer.Number(number);
                break;
            case long number:
                buffer.Number(number);
                break;
            case double number:
                buffer.Number(number);
                break;
            case decimal number:
                buffer.Number(number);
                break;
            case JsonElement element:
                buffer.Element(element);
                break;
            default:
                throw new InvalidOperationException($"A leaf cannot be written as {value.GetType()}.");
        }
    }
}
