using ContentJourney.Access;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Comparing;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>What people do with items. Each call first asks whether the actor may.</summary>
/// <param name="store">Where the site is kept.</param>
/// <param name="work">Where unsaved work is kept.</param>
/// <param name="live">What editors see.</param>
/// <param name="measure">How texts are measured against budgets.</param>
public sealed class ItemEditing(ISiteStore store, IDeskStore work, LiveDesk live, BudgetMeasure measure)
{
    private const string Saved = "saved";

    /// <summary>
    /// Stores a new version for editors, broken rules and all, and forgets the actor's unsaved typing of it. Problems: <c>access.denied</c>,
    /// <c>item.key.malformed</c>, <c>item.type.unknown</c>, and <c>item.conflict</c> when the newest version is not the expected one (0 for a new item).
    /// </summary>
    public async Task<Outcome<ItemVersion>> SaveDraftAsync(Actor actor, Item item, int expectedVersion, DateTimeOffset at, CancellationToken cancellation, string what = Saved)
    {
        var desk = await live.ReadAsync(cancellation).ConfigureAwait(false);
        if (Refusals(actor, desk, item, expectedVersion) is { Count: > 0 } refusals)
        {
            return Outcome.Failed<ItemVersion>(refusals);
        }

        var saved = await store.SaveDraftAsync(item, expectedVersion, what, actor.At(at), cancellation).ConfigureAwait(false);
        if (saved.Problems.Count == 0)
        {
            await work.DiscardCopyAsync(item.Key, actor.Name, cancellation).ConfigureAwait(false);
        }

        return saved;
    }

    /// <summary>Keeps what the actor has typed so far. Problem <c>access.denied</c>.</summary>
    public async Task<Outcome<WorkingCopy>> KeepAsync(Actor actor, Item item, int basedOn, DateTimeOffset at, CancellationToken cancellation)
    {
        var desk = await live.ReadAsync(cancellation).ConfigureAwait(false);
        if (Writes(actor, desk?.Items.GetValueOrDefault(item.Key)) is { } refusal)
        {
            return Outcome.Failed<WorkingCopy>([refusal]);
        }

        var copy = new WorkingCopy(item, basedOn, actor.Name, at);
        await work.KeepAsync(copy, cancellation).ConfigureAwait(false);
        return copy;
    }

    /// <summary>
    /// Shows visitors the newest versions, all of them or, when something is wrong with one, none. Problems: <c>access.denied</c>,
    /// <c>item.unknown</c>, and everything that <see cref="ItemCheck"/> finds.
    /// </summary>
    public async Task<Outcome<long>> PublishAsync(Actor actor, IReadOnlyCollection<string> keys, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Publish) is { } refusal)
        {
            return Outcome.Failed<long>([refusal]);
        }

        if (await live.ReadAsync(cancellation).ConfigureAwait(false) is not { } desk)
        {
            return Outcome.Failed<long>([EditingProblems.SiteIsEmpty]);
        }

        var (items, unknown) = Known(desk, keys);
        var files = (await work.ReadFilesAsync(cancellation).ConfigureAwait(false)).Select(file => file.Path).ToArray();
        ValueList<Problem> problems = [.. unknown, .. ItemCheck.Of(desk, [.. items.Select(item => item.Item)], files, measure).Problems];
        return problems.Count > 0 ? Outcome.Failed<long>(problems) : await store.PublishAsync(keys, actor.At(at), cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Takes items from everybody, all of them or none; only their history stays. Problems: <c>access.denied</c>, <c>item.unknown</c>, and
    /// <c>item.used</c> for each that journeys, fields or links of what is not removed with it lead to.
    /// </summary>
    public async Task<Outcome<long>> RemoveAsync(Actor actor, IReadOnlyCollection<string> keys, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Publish) is { } refusal)
        {
            return Outcome.Failed<long>([refusal]);
        }

        if (await live.ReadAsync(cancellation).ConfigureAwait(false) is not { } desk)
        {
            return Outcome.Failed<long>([EditingProblems.SiteIsEmpty]);
        }

        var (items, unknown) = Known(desk, keys);
        ValueList<Problem> problems = [.. unknown, .. items.Select(item => EditingProblems.Used(desk, item, keys)).OfType<Problem>()];
        return problems.Count > 0 ? Outcome.Failed<long>(problems) : await store.WriteAsync(
            new SiteChange { Removals = items.Select(item => new Removal(Noun.Item, item.Item.Key)).ToValueList() },
            actor.At(at),
            cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Adds a topic to items, all of them or none. What was published as it is is published again where the actor may publish; everything
    /// else becomes an edit. Problems: <c>topic.malformed</c>, <c>access.denied</c> and <c>item.unknown</c> for each item.
    /// </summary>
    public Task<Outcome<long>> TagAsync(Actor actor, IReadOnlyCollection<string> keys, string topic, DateTimeOffset at, CancellationToken cancellation) =>
        ChangeTopicsAsync(actor, keys, topic, topics => topics.Contains(topic, StringComparer.Ordinal) ? topics : [.. topics, topic], at, cancellation);

    /// <summary>Takes a topic off items as <see cref="TagAsync"/> adds it; where it is not, nothing happens.</summary>
    public Task<Outcome<long>> UntagAsync(Actor actor, IReadOnlyCollection<string> keys, string topic, DateTimeOffset at, CancellationToken cancellation) =>
        ChangeTopicsAsync(actor, keys, topic, topics => topics.Where(other => other != topic).ToValueList(), at, cancellation);

    /// <summary>Takes items from visitors; editors keep them. Problems: <c>access.denied</c>, <c>item.unknown</c>.</summary>
    public async Task<Outcome<long>> UnpublishAsync(Actor actor, IReadOnlyCollection<string> keys, DateTimeOffset at, CancellationToken cancellation) =>
        actor.Lacks(Right.Publish) is { } refusal ? Outcome.Failed<long>([refusal]) : await store.UnpublishAsync(keys, actor.At(at), cancellation).ConfigureAwait(false);

    /// <summary>Stores a copy of an earlier version as the newest one. Problems: those of <see cref="SaveDraftAsync"/>, and <c>item.version.unknown</c>.</summary>
    public async Task<Outcome<ItemVersion>> RestoreAsync(Actor actor, string key, int version, int expectedVersion, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Write) is { } refusal)
        {
            return Outcome.Failed<ItemVersion>([refusal]);
        }

        var versions = await store.ReadVersionsAsync(key, cancellation).ConfigureAwait(false);
        return versions.FirstOrDefault(found => found.Number == version) is { } earlier
            ? await SaveDraftAsync(actor, earlier.Item, expectedVersion, at, cancellation, $"restored version {version}").ConfigureAwait(false)
            : Outcome.Failed<ItemVersion>("item.version.unknown", $"\"{key}\" has no version {version}.", SitePath.Of("items", key));
    }

    /// <summary>Says that a variant still says the right thing although its base has changed. Problems: <c>access.denied</c>, <c>variant.notStale</c>.</summary>
    public async Task<Outcome<long>> AcknowledgeAsync(Actor actor, string key, StaleVariant variant, DateTimeOffset at, CancellationToken cancellation)
    {
        var desk = await live.ReadAsync(cancellation).ConfigureAwait(false);
        return Writes(actor, desk?.Items.GetValueOrDefault(key)) is { } refusal
            ? Outcome.Failed<long>([refusal])
            : await work.AcknowledgeAsync(key, variant, actor.At(at), cancellation).ConfigureAwait(false);
    }

    /// <summary>What a stale variant has missed of its base. Problems: <c>access.denied</c>, and <c>variant.unknown</c> when the newest version has no such variant.</summary>
    public async Task<Outcome<StaleDifference>> ReadMissedAsync(Actor actor, string key, StaleVariant variant, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Look) is { } refusal)
        {
            return Outcome.Failed<StaleDifference>([refusal]);
        }

        var versions = await store.ReadVersionsAsync(key, cancellation).ConfigureAwait(false);
        return StaleDifference.Of(versions, variant) is { } missed
            ? missed
            : Outcome.Failed<StaleDifference>("variant.unknown", $"\"{key}\" has no variant \"{variant.Key}\" in {variant.Locale}.", $"{SitePath.Of("items", key)}/variants/{variant.Locale}/{variant.Key}");
    }

    /// <summary>Whether the actor may write an item; null when so. An item that is not there yet is anybody's who may write.</summary>
    public static Problem? Writes(Actor actor, DeskItem? item)
    {
        var own = item is null || item.CreatedBy == actor.Name;
        return actor.Lacks(Right.Write) ?? (own ? null : actor.Lacks(Right.WriteAll) is null ? null : new Problem(
            "access.denied",
            $"\"{item!.Item.Key}\" was begun by {item.CreatedBy}; authors edit what they began themselves. Ask an editor.",
            SitePath.Of("items", item.Item.Key)));
    }

    private async Task<Outcome<long>> ChangeTopicsAsync(Actor actor, IReadOnlyCollection<string> keys, string topic, Func<ValueList<string>, ValueList<string>> change, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Write) is { } refusal)
        {
            return Outcome.Failed<long>([refusal]);
        }

        if (await live.ReadAsync(cancellation).ConfigureAwait(false) is not { } desk)
        {
            return Outcome.Failed<long>([EditingProblems.SiteIsEmpty]);
        }

        var (items, unknown) = Known(desk, keys);
        ValueList<Problem> problems = [.. EditingProblems.Topic(topic, "topic"), .. unknown, .. items.Select(item => Writes(actor, item)).OfType<Problem>()];
        var next = EditedItems.Change(desk, items.Select(item => item.Item with { Topics = change(item.Item.Topics) }), actor.May(Right.Publish));
        return problems.Count > 0 ? Outcome.Failed<long>(problems)
            : next.IsEmpty ? desk.Live.Version
            : await store.WriteAsync(next, actor.At(at), cancellation).ConfigureAwait(false);
    }

    private static (DeskItem[] Items, IEnumerable<Problem> Unknown) Known(Desk desk, IReadOnlyCollection<string> keys)
    {
        var distinct = keys.Distinct(StringComparer.Ordinal).ToArray();
        return (
            [.. distinct.Select(desk.Items.GetValueOrDefault).OfType<DeskItem>()],
            distinct.Where(key => !desk.Items.ContainsKey(key)).Select(key => new Problem("item.unknown", $"There is no item \"{key}\".", SitePath.Of("items", key))));
    }

    private static ValueList<Problem> Refusals(Actor actor, Desk? desk, Item item, int expectedVersion)
    {
        if (desk is null)
        {
            return [actor.Lacks(Right.Write) ?? EditingProblems.SiteIsEmpty];
        }

        // A key that another item has is a conflict, and the store says so.
        var known = expectedVersion == 0 ? null : desk.Items.GetValueOrDefault(item.Key);
        return Writes(actor, known) is { } refusal ? [refusal] : Malformed(desk, item);
    }

    private static ValueList<Problem> Malformed(Desk desk, Item item)
    {
        var path = SitePath.Of("items", item.Key);
        return ItemCheck.Of(desk, item, files: null, measure: null).Problems.Where(problem => problem.Path == $"{path}/key" || problem.Path == $"{path}/type").ToValueList();
    }
}
