using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Transfer;

/// <summary>What an archive would change in the site as it is at one moment.</summary>
/// <param name="Title">The title of the archive's site.</param>
/// <param name="Change">The number of the newest change of the site, drafts included, that this was seen at.</param>
/// <param name="SettingsChange">Whether title, languages or the like would differ.</param>
/// <param name="Nouns">What would become of the things, one entry a noun.</param>
/// <param name="Warnings">What is probably not meant, each with its place in the files.</param>
public sealed record TransferPlan(string Title, long Change, bool SettingsChange, ValueList<NounReport> Nouns, ValueList<Problem> Warnings)
{
    /// <summary>Gets whether anything would differ.</summary>
    public bool HasChanges => SettingsChange || Nouns.Any(noun => noun.Added.Count + noun.Changed.Count + noun.Removed.Count > 0);

    /// <summary>What this plan does that an earlier one did not, by noun; as unchanged it tells what only the earlier one would have added, changed or removed.</summary>
    public ValueList<NounReport> Since(TransferPlan earlier) => Nouns.Zip(earlier.Nouns, Since).ToValueList();

    private static NounReport Since(NounReport now, NounReport before) => new(
        now.Noun,
        now.Added.Except(before.Added, StringComparer.Ordinal).ToValueList(),
        now.Changed.Except(before.Changed, StringComparer.Ordinal).ToValueList(),
        now.Removed.Except(before.Removed, StringComparer.Ordinal).ToValueList(),
        before.Added.Concat(before.Changed).Concat(before.Removed)
            .Except(now.Added.Concat(now.Changed).Concat(now.Removed), StringComparer.Ordinal).ToValueList());
}
