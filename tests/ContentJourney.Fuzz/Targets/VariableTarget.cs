using System.Text.Json;

namespace ContentJourney.Fuzz.Targets;

/// <summary>Gives variables to a document that takes all kinds of them.</summary>
internal sealed class VariableTarget(DemoDelivery delivery, string document) : ITarget
{
    private static readonly JsonDocumentOptions _options = new() { MaxDepth = 64 };

    public async Task<IReadOnlyCollection<string>> TakeAsync(string input)
    {
        JsonDocument? variables = null;
        try
        {
            variables = JsonDocument.Parse(input, _options);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // Half a surrogate pair cannot even be encoded: no host gets so far.
            return [];
        }

        using (variables)
        {
            return Answer.Check(await delivery.AskAsync(document, variables.RootElement), document);
        }
    }
}
