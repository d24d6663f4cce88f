using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContentJourney.Fuzz.Targets;

/// <summary>What every answer to a request must be.</summary>
internal static partial class Answer
{
    private const int MostWords = 12;

    // Whatever the reader of the framework says of it is none of our doing.
    private const string InvalidJson = "not valid JSON";

    /// <summary>The features of an answer.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="document">What was asked; null when it is not known, and locations cannot be held against it.</param>
    /// <exception cref="FindingException">It is no answer.</exception>
    public static IReadOnlyCollection<string> Check(ReadOnlyMemory<byte> json, string? document)
    {
        using var answer = Parse(json);
        var root = answer.RootElement;
        var hasErrors = root.TryGetProperty("errors", out var errors);
        if (!hasErrors && !root.TryGetProperty("data", out _))
        {
            throw new FindingException("There is neither data nor an error.");
        }

        var features = new List<string> { hasErrors ? $"errors {Magnitude(errors.GetArrayLength())}" : $"data {Magnitude(json.Length)}" };
        if (hasErrors)
        {
            features.AddRange(errors.EnumerateArray().Select(error => Check(error, document)));
        }

        return features;
    }

    /// <summary>A message without what it quotes.</summary>
    public static string Shape(string message) => message.Contains(InvalidJson, StringComparison.Ordinal) ? InvalidJson : string.Join(' ', Words().Matches(Quoted().Replace(message, string.Empty)).Take(MostWords));

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException exception)
        {
            throw new FindingException($"The answer is no JSON: {exception.Message}");
        }
    }

    private static string Check(JsonElement error, string? document)
    {
        var code = error.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null;
        var message = error.GetProperty("message").GetString()!;
        if (code == "INTERNAL_SERVER_ERROR")
        {
            throw new FindingException("A resolver failed.");
        }

        if (document is not null && error.TryGetProperty("locations", out var locations))
        {
            CheckLocations(document, locations);
        }

        return $"{code} {Shape(message)}";
    }

    private static void CheckLocations(string document, JsonElement locations)
    {
        var lines = Lines().Split(document);
        foreach (var location in locations.EnumerateArray())
        {
            var (line, column) = (location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32());
            if (line < 1 || line > lines.Length || column < 1 || column > lines[line - 1].Length + 1)
            {
                throw new FindingException($"There is no line {line}, column {column}.");
            }
        }
    }

    private static int Magnitude(int number) => BitOperations.Log2((uint)number + 1);

    [GeneratedRegex(@""".*""|"".*$|U\+[0-9A-F]+|got invalid value .*(?=;)|(?<=value: |invalid character|Unexpected character).*", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Words();

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex Lines();
}
