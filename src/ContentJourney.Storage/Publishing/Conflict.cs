using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;

namespace ContentJourney.Storage.Publishing;

/// <summary>Tells an editor who came first.</summary>
internal static class Conflict
{
    public static Outcome<ItemVersion> Describe(string key, int expected, ItemRows items) =>
        Outcome.Failed<ItemVersion>("item.conflict", $"{State(key, items)} Your edit began from {(expected == 0 ? (ProblemText)"no item" : $"version {expected}")}; compare the two and save again.", $"items/{key}");

    private static ProblemText State(string key, ItemRows items) => items.FindEver(key) switch
    {
        null => $"There is no item \"{key}\".",
        { Removed: true } removed => $"\"{key}\" was removed by {removed.DecidedBy} on {Moment(removed.DecidedAt!.Value)}.",
        _ => Saved(items.Latest(key)),
    };

    private static ProblemText Saved(ItemVersionRow latest) => $"\"{latest.Item}\" is at version {latest.Number}, saved by {latest.SavedBy} on {Moment(latest.SavedAt)}.";

    private static ProblemText Moment(DateTimeOffset moment) => $"{moment.UtcDateTime:yyyy-MM-dd} at {moment.UtcDateTime:HH:mm} UTC";
}
