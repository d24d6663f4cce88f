using System.Text.Json;
using GraphQL;
using GraphQL.Resolvers;

namespace ContentJourney.OrchardCore.GraphQL;

/// <summary>Picks the values of fields from the engine's answer.</summary>
internal sealed class AnswerReader : IFieldResolver
{
    /// <summary>The one there is.</summary>
    public static readonly AnswerReader Instance = new();

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var name = (context.FieldAst.Alias?.Name ?? context.FieldAst.Name).StringValue;
        return new(((JsonElement)context.Source!).TryGetProperty(name, out var value) ? Value(value) : null);
    }

    /// <summary>The value as GraphQL.NET takes it: objects stay JSON, to be picked from.</summary>
    public static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(value),
        JsonValueKind.Array => value.EnumerateArray().Select(Value).ToArray(),
        JsonValueKind.Object => value,
        _ => null,
    };

    // A decimal keeps the digits as they were written.
    private static object Number(JsonElement value) => value.TryGetInt32(out var whole) ? whole
        : value.TryGetDecimal(out var digits) ? digits
        : value.GetDouble();
}
