using System.Collections.Concurrent;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>What editors of the tenant see. Drafts are Orchard's; what somebody is typing is held in memory for the preview beside it, and no longer than that.</summary>
internal sealed class TenantDesk(TenantSite site, TenantFiles files) : IDeskStore
{
    private const int MostCopies = 1_000;

    private readonly ConcurrentDictionary<(string Item, string Author), WorkingCopy> _typed = new();

    /// <inheritdoc/>
    public Task<long> ReadChangeAsync(CancellationToken cancellation) => site.LookAsync(assembly => assembly.Change, cancellation);

    /// <inheritdoc/>
    public Task<DeskUpdate> ReadSinceAsync(long change, CancellationToken cancellation) => site.LookAsync(assembly => assembly.DeskSince(change), cancellation);

    /// <inheritdoc/>
    public Task<Outcome<long>> AcknowledgeAsync(string item, StaleVariant variant, Authorship by, CancellationToken cancellation) =>
        Task.FromResult(Outcome.Failed<long>("variant.notStale", $"This wording is not behind its base."));

    /// <inheritdoc/>
    public Task KeepAsync(WorkingCopy copy, CancellationToken cancellation)
    {
        if (_typed.Count >= MostCopies && _typed.MinBy(kept => kept.Value.At) is var oldest)
        {
            _typed.TryRemove(oldest.Key, out _);
        }

        _typed[(copy.Item.Key, copy.Author)] = copy;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<WorkingCopy?> FindCopyAsync(string item, string author, CancellationToken cancellation) => Task.FromResult(_typed.GetValueOrDefault((item, author)));

    /// <inheritdoc/>
    public Task<ValueList<Authorship>> ReadTypistsAsync(string item, CancellationToken cancellation) =>
        Task.FromResult(_typed.Values.Where(copy => copy.Item.Key == item).OrderByDescending(copy => copy.At).Select(copy => new Authorship(copy.Author, copy.At)).ToValueList());

    /// <inheritdoc/>
    public Task DiscardCopyAsync(string item, string author, CancellationToken cancellation)
    {
        _typed.TryRemove((item, author), out _);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<ValueList<SavedFilter>> ReadFiltersAsync(string author, CancellationToken cancellation) => Task.FromResult<ValueList<SavedFilter>>([]);

    /// <inheritdoc/>
    public Task KeepFilterAsync(SavedFilter filter, CancellationToken cancellation) => throw new NotSupportedException("Lists of content are Orchard's own, and so are their filters.");

    /// <inheritdoc/>
    public Task RemoveFilterAsync(string author, string name, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<ValueList<MediaFile>> ReadFilesAsync(CancellationToken cancellation) =>
        [.. (await files.ReadAsync(cancellation)).Select(file => new MediaFile(file.Path, file.Content.Bytes.Length))];
}
