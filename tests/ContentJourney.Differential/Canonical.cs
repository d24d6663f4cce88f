using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.Differential;

/// <summary>Values as texts that both sides write alike, and numbers made from texts.</summary>
internal static class Canonical
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a with 32 bits over the bytes of UTF-8, and a last stir, because its low bits follow too closely from the last letters.</summary>
    public static uint Hash(string text)
    {
        var hash = Encoding.UTF8.GetBytes(text).Aggregate(Offset, (sum, value) => (sum ^ value) * Prime);
        hash = (hash ^ (hash >> 16)) * 0x45d9f3b;
        return hash ^ (hash >> 15);
    }

    /// <summary>A coerced value: what is present, in the order of definition.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => BitConverter.DoubleToUInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture),
        string text => $"<{text}>",
        JsonElement json => json.GetRawText(),
        ValueNode literal => literal.ToString(),
        object?[] list => $"[{string.Join(",", list.Select(Text))}]",
        InputValues values => $"{{{string.Join(",", values.All.Select(pair => $"{pair.Key}:{Text(pair.Value)}"))}}}",
        _ => throw new InvalidOperationException($"A value of {value.GetType()} is not expected."),
    };
}
