using ContentJourney.Admin.Wording;
using ContentJourney.Collections;
using ContentJourney.Publishing;
using ContentJourney.Transfer;

namespace ContentJourney.Admin.Areas.Admin.Pages.Recipes;

/// <summary>Keys under a label.</summary>
/// <param name="Label">What happens to them.</param>
/// <param name="Keys">The keys.</param>
/// <param name="Address">The page that tells more about one; null for none.</param>
internal sealed record KeysView(string Label, ValueList<string> Keys, string? Address)
{
    /// <summary>How many are listed; of the rest only the number is told.</summary>
    public const int Most = 200;

    /// <summary>What is to become of the things of a noun; items have a page that tells what would differ.</summary>
    public static IEnumerable<KeysView> Of(Words words, NounReport noun, string address) =>
    [
        new(words["Added"], noun.Added, null),
        new(words["Changed"], noun.Changed, noun.Noun == Noun.Item ? address : null),
        new(words["Removed"], noun.Removed, null),
    ];

    /// <summary>What a plan does otherwise than an earlier one.</summary>
    public static IEnumerable<KeysView> Meanwhile(Words words, NounReport noun) =>
    [
        new(words["Now added"], noun.Added, null),
        new(words["Now changed"], noun.Changed, null),
        new(words["Now removed"], noun.Removed, null),
        new(words["Left alone now"], noun.Unchanged, null),
    ];
}
