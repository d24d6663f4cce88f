namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>Documents that the server knows by an identifier, so that clients need not send them.</summary>
public sealed record PersistedDocumentOptions
{
    /// <summary>A folder of documents that are known from the start: <c>*.graphql</c> by file name, <c>*.json</c> manifests by their identifiers; each also by its SHA-256. Null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether only documents of the folder are executed.</summary>
    public bool Only { get; init; }

    /// <summary>Whether clients may leave a document and afterwards ask by its SHA-256: Apollo's automatic persisted queries.</summary>
    public bool Automatic { get; init; } = true;

    /// <summary>About how many bytes of documents left by clients are held in memory; the ones not used for longest go first.</summary>
    public long AutomaticBytes { get; init; } = 16L << 20;
}
