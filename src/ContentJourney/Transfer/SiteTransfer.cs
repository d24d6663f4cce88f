using ContentJourney.Access;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Comparing;
using ContentJourney.Editing;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Transfer;

/// <summary>What people do with whole sites: bring one in, take the one there is along. Each call first asks whether the actor may.</summary>
/// <param name="archive">The form in which sites travel.</param>
/// <param name="store">Where the site is kept.</param>
/// <param name="work">Where the number of the newest change is known.</param>
/// <param name="measure">How texts are measured against budgets.</param>
public sealed class SiteTransfer(ISiteArchive archive, ISiteStore store, IDeskStore work, BudgetMeasure measure)
{
    /// <summary>The most bytes of an archive: 64 MiB.</summary>
    public const int MaxBytes = 64 << 20;

    /// <summary>Problem <c>archive.large</c> when an archive of so many bytes is not taken; null when it is.</summary>
    public static Problem? TooLarge(long bytes) => bytes <= MaxBytes
        ? null
        : new Problem("archive.large", $"The archive has {bytes / 1048576m:0.0} MiB; at most {MaxBytes >> 20} MiB are taken.", "archive");

    /// <summary>The sites that came along, by name in ordinal order; none for those who may apply none.</summary>
    public ValueList<ShippedSite> Shipped(Actor actor) => actor.May(Right.ApplyRecipes) ? archive.ListShipped() : [];

    /// <summary>A site that came along, as an archive; null when there is none of that name, or the actor may apply none.</summary>
    public ReadOnlyMemory<byte>? FindShipped(Actor actor, string name) => actor.May(Right.ApplyRecipes) ? archive.FindShipped(name) : null;

    /// <summary>Whether a plan is of the site as it is now.</summary>
    public async Task<bool> IsCurrentAsync(TransferPlan plan, CancellationToken cancellation) => plan.Change == await work.ReadChangeAsync(cancellation).ConfigureAwait(false);

    /// <summary>Says what an archive would change and writes nothing. Problems: <c>access.denied</c>, <c>archive.large</c>, and all that is wrong with the archive or would be with the site.</summary>
    public async Task<Outcome<TransferPlan>> PlanAsync(Actor actor, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var prepared = await PrepareAsync(actor, bytes, null, cancellation).ConfigureAwait(false);
        return prepared.TryGet(out var ready) ? ready.Describe() : Outcome.Failed<TransferPlan>(prepared.Problems);
    }

    /// <summary>Says part by part what an archive would change in one item; empty when nothing, or when one of the two has no such item. Problems as above.</summary>
    public async Task<Outcome<ValueList<PartDifference>>> CompareAsync(Actor actor, ReadOnlyMemory<byte> bytes, string item, CancellationToken cancellation)
    {
        var prepared = await PrepareAsync(actor, bytes, null, cancellation).ConfigureAwait(false);
        if (!prepared.TryGet(out var ready))
        {
            return Outcome.Failed<ValueList<PartDifference>>(prepared.Problems);
        }

        return Find(ready.Current, item) is { } before && Find(ready.Incoming.Contents, item) is { } after
            ? ItemDifference.Between(before, after)
            : Outcome.Of<ValueList<PartDifference>>([]);
    }

    /// <summary>
    /// Makes the site hold what an archive holds, all of it or nothing. Problems: as above, and <c>transfer.conflict</c> when the site has changed since
    /// somebody looked at the plan; make a new one then.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="bytes">The archive.</param>
    /// <param name="seen">The number of the newest change that the plan was seen at.</param>
    /// <param name="at">The moment.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>What was done.</returns>
    public async Task<Outcome<TransferPlan>> ApplyAsync(Actor actor, ReadOnlyMemory<byte> bytes, long seen, DateTimeOffset at, IProgress<TransferPhase> progress, CancellationToken cancellation)
    {
        var prepared = await PrepareAsync(actor, bytes, progress, cancellation).ConfigureAwait(false);
        if (!prepared.TryGet(out var ready))
        {
            return Outcome.Failed<TransferPlan>(prepared.Problems);
        }

        if (ready.Change != seen)
        {
            return Outcome.Failed<TransferPlan>("transfer.conflict", "The site has changed since this was looked at; nothing was written. Look again at what would change.");
        }

        progress.Report(TransferPhase.Writing);
        if (!ready.Plan.Change.IsEmpty)
        {
            await store.WriteAsync(ready.Plan.Change, actor.At(at), cancellation).ConfigureAwait(false);
        }

        return ready.Describe();
    }

    /// <summary>Takes the site along: published items as published, items never published as drafts; edits that visitors do not see yet stay behind. Problems: <c>access.denied</c>, <c>site.empty</c>.</summary>
    public async Task<Outcome<SiteExport>> ExportAsync(Actor actor, DateOnly day, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Export) is { } refusal)
        {
            return Outcome.Failed<SiteExport>([refusal]);
        }

        return await store.ReadAllAsync(cancellation).ConfigureAwait(false) is { } contents
            ? new SiteExport(archive, contents, day)
            : Outcome.Failed<SiteExport>("site.empty", "There is no site to export yet; apply a recipe first.");
    }

    // The number of the change is read before the site: what is written in between then counts as not seen.
    private async Task<Outcome<Prepared>> PrepareAsync(Actor actor, ReadOnlyMemory<byte> bytes, IProgress<TransferPhase>? progress, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.ApplyRecipes) is { } refusal)
        {
            return Outcome.Failed<Prepared>([refusal]);
        }

        if (TooLarge(bytes.Length) is { } excess)
        {
            return Outcome.Failed<Prepared>([excess]);
        }

        progress?.Report(TransferPhase.Reading);
        var read = archive.Read(bytes);
        if (!read.TryGet(out var incoming))
        {
            return Outcome.Failed<Prepared>(read.Problems);
        }

        progress?.Report(TransferPhase.Checking);
        var change = await work.ReadChangeAsync(cancellation).ConfigureAwait(false);
        var current = await store.ReadAllAsync(cancellation).ConfigureAwait(false);
        var planned = SitePlan.Of(current, incoming.Contents, incoming.Removals, measure);
        return planned.TryGet(out var plan)
            ? new Prepared(incoming, current, plan, change)
            : Outcome.Failed<Prepared>(planned.Problems.Select(incoming.Locate));
    }

    private static Content.Item? Find(SiteContents? contents, string key) =>
        contents?.Site.Items.Concat(contents.Site.Drafts).FirstOrDefault(item => item.Key == key);

    private sealed record Prepared(IncomingSite Incoming, SiteContents? Current, SitePlan Plan, long Change)
    {
        public TransferPlan Describe() => new(Incoming.Contents.Site.Settings.Title, Change, Plan.Change.Settings is not null, Plan.Nouns, Incoming.Warnings);
    }
}
