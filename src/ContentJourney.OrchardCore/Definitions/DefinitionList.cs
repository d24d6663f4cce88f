using ContentJourney.Editing;
using ContentJourney.OrchardCore.Tenants;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>All published definitions on a page.</summary>
/// <param name="Desk">What editors see.</param>
/// <param name="Definers">The ids of the content items that define something, by its place.</param>
/// <param name="MayWrite">Whether the reader may change what the page shows.</param>
public sealed record DefinitionList(Desk Desk, IReadOnlyDictionary<string, string> Definers, bool MayWrite)
{
    /// <summary>Gets all published definitions.</summary>
    public Site Site => Desk.Live.Definitions;

    /// <summary>The id of the content item that defines something; null for what none does.</summary>
    public string? DefinerOf(string type, string key) => Definers.GetValueOrDefault(DefinitionPath.Of(type, key));
}
