using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>An item made of content items.</summary>
/// <param name="States">These, at least one.</param>
/// <param name="Latest">The item as editors have it.</param>
/// <param name="Published">The item as visitors see it; null when they do not.</param>
/// <param name="ChangedAt">The change of the site that was its last.</param>
/// <param name="ShownAt">The version of the site at which visitors last saw it change.</param>
internal sealed record AssembledItem(ValueList<ContentState> States, Item Latest, Item? Published, long ChangedAt, long ShownAt)
{
    /// <summary>Gets the number of its newest version. The first is 1; what is edited beside a published version comes after that.</summary>
    public int Number { get; private init; } = Published is null || Published.Equals(Latest) ? 1 : 2;

    /// <summary>Gets when the last of them was published.</summary>
    public DateTimeOffset PublishedAt => States.Select(state => state.Published).OfType<ContentDocument>().Max(document => document.PublishedAt ?? document.ModifiedAt);

    /// <summary>Gets it as a desk has it.</summary>
    public DeskItem OnDesk
    {
        get
        {
            var newest = States.Select(state => state.Latest).MaxBy(document => document.ModifiedAt)!;
            var saved = new Authorship(newest.Author, newest.ModifiedAt);
            var shown = Published is null ? (int?)null : Published.Equals(Latest) ? Number : Number - 1;
            return new DeskItem(Latest, Number, saved, newest.Owner, shown, Published is null ? null : saved with { At = PublishedAt }, []);
        }
    }

    /// <summary>What is now after what was: the same when nothing changed, and else with the next number.</summary>
    public static AssembledItem After(AssembledItem? old, AssembledItem now)
    {
        if (old is null)
        {
            return now;
        }

        return now.States.Equals(old.States) && now.Latest.Equals(old.Latest) && Equals(now.Published, old.Published) ? old
            : now with { Number = old.Number + 1, ShownAt = now.LooksLike(old) ? old.ShownAt : now.ShownAt };
    }

    /// <summary>Whether visitors see no difference.</summary>
    public bool LooksLike(AssembledItem old) => Latest.Key == old.Latest.Key && Equals(Published, old.Published) && (Published is null || PublishedAt == old.PublishedAt);
}
