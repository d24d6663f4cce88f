using ContentJourney.Checking;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>Problems that several use cases share.</summary>
internal static class EditingProblems
{
    public static Problem SiteIsEmpty { get; } = new("site.empty", "There is no site yet; apply a recipe first.");

    /// <summary>Problem <c>item.used</c> when something that stays leads to the item; null when nothing does.</summary>
    public static Problem? Used(Desk desk, DeskItem item, IReadOnlyCollection<string> together) => Used(
        "item",
        "item",
        item.Item.Key,
        [.. desk.Uses.Of(Usable.Item, item.Item.Key).Where(use => use.Noun != Noun.Item || !together.Contains(use.Key, StringComparer.Ordinal))],
        SitePath.Of("items", item.Item.Key));

    /// <summary>Problem <c>CODE.used</c> when there are uses; null when there are none.</summary>
    public static Problem? Used(string code, ProblemText what, string key, IReadOnlyCollection<Use> uses, string path) => uses.Count == 0 ? null : new Problem(
        $"{code}.used",
        $"The {what} \"{key}\" is used by {Uses.Sentence(uses)}; take it out there first.",
        path);

    /// <summary>Problem <c>topic.malformed</c> when the text is no topic.</summary>
    public static IEnumerable<Problem> Topic(string topic, string path) => Key.IsKey(topic)
        ? []
        : [new Problem("topic.malformed", $"\"{topic}\" is no topic; a topic has {Key.Rule}.", path)];
}
