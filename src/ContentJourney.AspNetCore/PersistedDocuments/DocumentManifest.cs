using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ContentJourney.Collections;
using ContentJourney.GraphQL.Language;
using ContentJourney.Problems;

namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>Reads what compilers of clients write: Relay's object of identifiers and texts, or Apollo's manifest of operations.</summary>
internal static class DocumentManifest
{
    private const string ApolloFormat = "apollo-persisted-query-manifest";

    public static Outcome<ValueList<RegisteredDocument>> Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(bytes));
            var entries = IsApollo(json.RootElement) ? Apollo(json.RootElement) : Relay(json.RootElement);
            return Read(file, bytes, entries);
        }
        catch (JsonException exception)
        {
            return Failed(string.Create(CultureInfo.InvariantCulture, $"{file}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}"), $"This is no JSON: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            return Failed(file, "Identifiers and documents are texts in UTF-8.");
        }
    }

    private static Outcome<ValueList<RegisteredDocument>> Read(string file, byte[] bytes, List<(string? Id, JsonElement Text)>? entries) =>
        entries is null || entries.Exists(entry => entry.Id is null || entry.Text.ValueKind != JsonValueKind.String)
            ? Failed(file, $$"""A manifest is an object of identifiers and texts, or {"format":"{{ApolloFormat}}","version":1,"operations":[{"id":"…","body":"…"}]}.""")
            : entries.Select(entry => new RegisteredDocument(entry.Id!, entry.Text.GetString()!, file, PlaceOf(entry.Text, bytes))).ToValueList();

    private static bool IsApollo(JsonElement manifest) =>
        manifest.ValueKind == JsonValueKind.Object && manifest.TryGetProperty("format", out var format) && manifest.TryGetProperty("operations", out _) && format.ValueKind == JsonValueKind.String && format.ValueEquals(ApolloFormat);

    private static List<(string? Id, JsonElement Text)>? Apollo(JsonElement manifest) =>
        manifest.TryGetProperty("version", out var version) && version.GetRawText() == "1" && manifest.GetProperty("operations") is { ValueKind: JsonValueKind.Array } operations
            ? [.. operations.EnumerateArray().Select(operation => (Member(operation, "id") is { ValueKind: JsonValueKind.String } id ? id.GetString() : null, Member(operation, "body")))]
            : null;

    private static List<(string? Id, JsonElement Text)>? Relay(JsonElement manifest) =>
        manifest.ValueKind == JsonValueKind.Object ? [.. manifest.EnumerateObject().Select(entry => ((string?)entry.Name, entry.Value))] : null;

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsMemory(Encoding.UTF8.Preamble.Length) : bytes;

    // The element is a view of the file's bytes, so it knows where it is.
    private static SourceLocation PlaceOf(JsonElement text, byte[] bytes)
    {
        bytes.AsSpan().Overlaps(JsonMarshal.GetRawUtf8Value(text), out var offset);
        var before = bytes.AsSpan(0, offset);
        return new SourceLocation(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }

    private static Outcome<ValueList<RegisteredDocument>> Failed(string where, string message) =>
        Outcome.Failed<ValueList<RegisteredDocument>>("documents.manifest", message, where);
}
