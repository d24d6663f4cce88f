using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Forms.Content;
using ContentJourney.Problems;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>An item as it lies open in the editor.</summary>
/// <param name="desk">What editors see.</param>
/// <param name="stored">Where the item stands.</param>
/// <param name="item">The item as shown: as just typed, as typed before, or as stored.</param>
/// <param name="basedOn">The number of the version that the editing began from.</param>
/// <param name="measure">How texts are measured.</param>
internal sealed class EditedItem(Desk desk, DeskItem stored, Item item, int basedOn, BudgetMeasure measure)
{
    /// <summary>Gets what editors see.</summary>
    public Desk Desk { get; } = desk;

    /// <summary>Gets where the item stands.</summary>
    public DeskItem Stored { get; } = stored;

    /// <summary>Gets the item as shown.</summary>
    public Item Item { get; } = item;

    /// <summary>Gets the number of the version that the editing began from.</summary>
    public int BasedOn { get; } = basedOn;

    /// <summary>Gets what is found in it. Looked for when first asked: of what is stored nobody wants to know while something else is typed.</summary>
    public ItemFindings Findings => field ??= ItemCheck.Of(Desk, Item, files: null, measure);

    /// <summary>Gets how much of each budget its fields take.</summary>
    public ValueList<Measure> Measured => field ??= new Measures(measure).Of(Definitions, Item).ToValueList();

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
