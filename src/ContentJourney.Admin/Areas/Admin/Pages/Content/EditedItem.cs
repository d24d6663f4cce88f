using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Problems;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>An item as it lies open in the editor.</summary>
/// <param name="Desk">What editors see.</param>
/// <param name="Stored">Where the item stands.</param>
/// <param name="Item">The item as shown: as just typed, as typed before, or as stored.</param>
/// <param name="BasedOn">The number of the version that the editing began from.</param>
/// <param name="Findings">What is found in it.</param>
/// <param name="Measured">How much of each budget its fields take.</param>
internal sealed record EditedItem(Desk Desk, DeskItem Stored, Item Item, int BasedOn, ItemFindings Findings, ValueList<Measure> Measured)
{
    /// <summary>Gets the site's personas, channels and the rest.</summary>
    public Site Definitions => Desk.Live.Definitions;

    /// <summary>Gets the item's type; null when the site has none of the name.</summary>
    public ContentType? Type => Definitions.ContentTypes.FirstOrDefault(type => type.Key == Item.Type);

    /// <summary>Gets what people know the item by.</summary>
    public string Name => Item.Variants.Select(variant => variant.Message.Headline).FirstOrDefault(headline => headline is { Length: > 0 }) ?? Item.Key;

    /// <summary>The problems and warnings of a place and what is below it.</summary>
    public IEnumerable<(Problem Problem, bool Hard)> At(string path) => Findings.Problems.Select(problem => (Problem: problem, Hard: true))
        .Concat(Findings.Warnings.Select(problem => (Problem: problem, Hard: false)))
        .Where(found => found.Problem.Path == path || found.Problem.Path.StartsWith(path + "/", StringComparison.Ordinal));
}
