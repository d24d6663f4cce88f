using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Personas;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>What people do with topics. They are no definitions: one is there as long as an item or a persona names it.</summary>
/// <param name="store">Where the site is kept.</param>
/// <param name="live">What editors see.</param>
public sealed class TopicEditing(ISiteStore store, LiveDesk live)
{
    /// <summary>All topics, by key in ordinal order. Problem <c>access.denied</c>.</summary>
    public async Task<Outcome<ValueList<Topic>>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        var desk = await live.ReadAsync(cancellation).ConfigureAwait(false);
        return actor.Lacks(Right.Look) is { } refusal ? Outcome.Failed<ValueList<Topic>>([refusal])
            : desk is null ? Outcome.Of<ValueList<Topic>>([])
            : desk.Uses.Keys(Usable.Topic).Select(key => Topic.Of(desk, key)).ToValueList();
    }

    /// <summary>
    /// Calls a topic something else everywhere, in one go: on all items and among what is kept from personas. Where there is a topic of the new
    /// name, the two become one. What was published as it is is published again; everything else becomes an edit, and as long as visitors see
    /// such an item under the old name, that stays kept from personas too. Problems: <c>access.denied</c>, <c>topic.unknown</c>, <c>topic.malformed</c>.
    /// </summary>
    /// <returns>The new version of the site.</returns>
    public Task<Outcome<long>> RenameAsync(Actor actor, string topic, string newName, DateTimeOffset at, CancellationToken cancellation) =>
        ReplaceAsync(actor, topic, newName, at, cancellation);

    /// <summary>Takes a topic off all items and lets it be kept from nobody, as <see cref="RenameAsync"/> renames it. Problems: <c>access.denied</c>, <c>topic.unknown</c>.</summary>
    /// <returns>The new version of the site.</returns>
    public Task<Outcome<long>> RemoveAsync(Actor actor, string topic, DateTimeOffset at, CancellationToken cancellation) =>
        ReplaceAsync(actor, topic, null, at, cancellation);

    private async Task<Outcome<long>> ReplaceAsync(Actor actor, string topic, string? newName, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Define) is { } refusal)
        {
            return Outcome.Failed<long>([refusal]);
        }

        if (await live.ReadAsync(cancellation).ConfigureAwait(false) is not { } desk)
        {
            return Outcome.Failed<long>([EditingProblems.SiteIsEmpty]);
        }

        ValueList<Problem> problems = [.. Unknown(desk, topic), .. newName is null ? [] : EditingProblems.Topic(newName, "topic")];
        return problems.Count > 0 ? Outcome.Failed<long>(problems)
            : topic == newName ? desk.Live.Version
            : await store.WriteAsync(Change(desk, topic, newName), actor.At(at), cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<Problem> Unknown(Desk desk, string topic) => desk.Uses.Of(Usable.Topic, topic).Count > 0
        ? []
        : [new Problem("topic.unknown", $"There is no topic \"{topic}\".{Checking.Suggestion.For(topic, desk.Uses.Keys(Usable.Topic))}", "topic")];

    private static SiteChange Change(Desk desk, string topic, string? newName)
    {
        var shown = desk.Items.Values.Any(item => item.State == ItemState.Edited && desk.Live.Items[item.Item.Key].Item.Topics.Contains(topic, StringComparer.Ordinal));
        var items = desk.Newest.Items.Select(item => item with { Topics = Replaced(item.Topics, topic, newName, keepsOld: false) });
        return EditedItems.Change(desk, items, publishes: true) with
        {
            Personas = desk.Live.Definitions.Personas
                .Select(persona => (Before: persona, After: Renamed(persona, topic, newName, shown)))
                .Where(pair => pair.Before != pair.After)
                .Select(pair => pair.After)
                .ToValueList(),
        };
    }

    private static Persona Renamed(Persona persona, string topic, string? newName, bool keepsOld) =>
        persona with { ExcludedTopics = Replaced(persona.ExcludedTopics, topic, newName, keepsOld && newName is not null) };

    private static ValueList<string> Replaced(ValueList<string> topics, string topic, string? newName, bool keepsOld)
    {
        string[] next = [.. keepsOld ? [topic] : Enumerable.Empty<string>(), .. newName is null ? [] : Enumerable.Repeat(newName, 1)];
        return topics.SelectMany(other => other == topic ? next : [other]).Distinct(StringComparer.Ordinal).ToValueList();
    }
}
