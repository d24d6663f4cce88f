using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>What is kept for editors beside the site itself. What a call confirms survives a killed process.</summary>
public interface IDeskStore
{
    /// <summary>The number of the newest change of the site, drafts included; 0 before the first.</summary>
    Task<long> ReadChangeAsync(CancellationToken cancellation);

    /// <summary>How items stand that changed after a change; 0 for all.</summary>
    Task<DeskUpdate> ReadSinceAsync(long change, CancellationToken cancellation);

    /// <summary>Takes the mark off a variant that fell behind its base, as it says the right thing still. Problem <c>variant.notStale</c> when it bears none.</summary>
    Task<Outcome<long>> AcknowledgeAsync(string item, StaleVariant variant, Authorship by, CancellationToken cancellation);

    /// <summary>Keeps what somebody has typed, in place of what they had typed before.</summary>
    Task KeepAsync(WorkingCopy copy, CancellationToken cancellation);

    /// <summary>What somebody has typed and not saved; null when nothing.</summary>
    Task<WorkingCopy?> FindCopyAsync(string item, string author, CancellationToken cancellation);

    /// <summary>The names and moments of all who have typed in an item and not saved, the newest first.</summary>
    Task<ValueList<Authorship>> ReadTypistsAsync(string item, CancellationToken cancellation);

    /// <summary>Forgets what somebody has typed; nothing happens when there is nothing.</summary>
    Task DiscardCopyAsync(string item, string author, CancellationToken cancellation);

    /// <summary>An account's filters, by name.</summary>
    Task<ValueList<SavedFilter>> ReadFiltersAsync(string author, CancellationToken cancellation);

    /// <summary>Keeps a filter, in place of one of the same name.</summary>
    Task KeepFilterAsync(SavedFilter filter, CancellationToken cancellation);

    /// <summary>Forgets a filter; nothing happens when there is none.</summary>
    Task RemoveFilterAsync(string author, string name, CancellationToken cancellation);

    /// <summary>All files without their bytes, by path in ordinal order.</summary>
    Task<ValueList<MediaFile>> ReadFilesAsync(CancellationToken cancellation);
}
