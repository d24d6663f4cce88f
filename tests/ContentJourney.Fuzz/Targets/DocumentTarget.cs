using ContentJourney.GraphQL.Language;

namespace ContentJourney.Fuzz.Targets;

/// <summary>Parses, prints, validates and executes documents.</summary>
internal sealed class DocumentTarget(DemoDelivery delivery) : ITarget
{
    public async Task<IReadOnlyCollection<string>> TakeAsync(string input)
    {
        var kinds = RoundTrip.Check(input, ParserLimits.Default);
        return [.. kinds, .. Answer.Check(await delivery.AskAsync(input, null), input)];
    }
}
