using System.Diagnostics.CodeAnalysis;

namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>The documents that clients left, by their hash, up to a number of bytes; those not used for longest go first.</summary>
internal sealed class AutomaticDocuments(long capacity)
{
    // About what an entry costs beside its text: the hash, a node of the list and its place in the dictionary.
    private const int EntryBytes = 300;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Document)>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Document)> _byUse = new();

    /// <summary>Gets about how much is held.</summary>
    public long Bytes { get; private set; }

    public bool TryFind(string hash, [NotNullWhen(true)] out string? document)
    {
        lock (_lock)
        {
            document = _nodes.TryGetValue(hash, out var node) ? Touch(node) : null;
            return document is not null;
        }
    }

    /// <summary>Keeps a document, unless it alone is more than fits.</summary>
    public void Keep(string hash, string document)
    {
        if (Weigh(document) > capacity)
        {
            return;
        }

        lock (_lock)
        {
            if (_nodes.TryGetValue(hash, out var held))
            {
                Touch(held);
                return;
            }

            _nodes.Add(hash, _byUse.AddLast((hash, document)));
            for (Bytes += Weigh(document); Bytes > capacity; Bytes -= Weigh(RemoveOldest()))
            {
            }
        }
    }

    private static long Weigh(string document) => EntryBytes + ((long)document.Length * sizeof(char));

    private string Touch(LinkedListNode<(string Hash, string Document)> node)
    {
        _byUse.Remove(node);
        _byUse.AddLast(node);
        return node.Value.Document;
    }

    private string RemoveOldest()
    {
        var (hash, document) = _byUse.First!.Value;
        _byUse.RemoveFirst();
        _nodes.Remove(hash);
        return document;
    }
}
