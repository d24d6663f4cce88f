using System.Collections.Concurrent;

namespace ContentJourney.GraphQL.Execution.Requests;

/// <summary>
/// Keeps prepared documents in two generations, of which the older goes when the younger is full. What was asked for meanwhile
/// stays, so that a client who sends ever new documents pushes out none that are in use. Hits in the younger take no lock.
/// </summary>
/// <param name="maxDocuments">How many documents are kept at most.</param>
/// <param name="maxCharacters">How long all of them together are at most; but for the last one of each generation.</param>
internal sealed class DocumentCache(int maxDocuments, int maxCharacters)
{
    // A short document counts as its share, so that one sum bounds the number and the length.
    private readonly int _share = Math.Max(1, maxCharacters / Math.Max(1, maxDocuments));
    private readonly Lock _turning = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <summary>How many documents are kept.</summary>
    public int Count => _young.Documents.Count + _old.Documents.Count;

    /// <summary>The document, prepared if it is not kept. Two askers at once may both prepare it; one of the two is kept.</summary>
    public PreparedDocument GetOrAdd(string text, Func<string, PreparedDocument> prepare)
    {
        var young = _young;
        if (young.Documents.TryGetValue(text, out var document))
        {
            return document;
        }

        if (!_old.Documents.TryGetValue(text, out document))
        {
            document = prepare(text);
        }

        if (young.Documents.TryAdd(text, document) && Interlocked.Add(ref young.Weight, Math.Max(_share, text.Length)) >= maxCharacters / 2)
        {
            Turn(young);
        }

        return document;
    }

    private void Turn(Generation full)
    {
        lock (_turning)
        {
            if (_young == full)
            {
                (_old, _young) = (full, new Generation());
            }
        }
    }

    private sealed class Generation
    {
        public long Weight;

        public ConcurrentDictionary<string, PreparedDocument> Documents { get; } = new(StringComparer.Ordinal);
    }
}
