using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.Problems;

namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>Documents by their identifiers and by their hashes; immutable.</summary>
internal sealed class DocumentSet
{
    private const string HashPrefix = "sha256:";

    private readonly FrozenDictionary<string, RegisteredDocument> _byId;

    private DocumentSet(IEnumerable<KeyValuePair<string, RegisteredDocument>> byId) => _byId = byId.ToFrozenDictionary(StringComparer.Ordinal);

    public static DocumentSet Empty { get; } = new([]);

    /// <summary>Gets the identifiers and hashes.</summary>
    public int Count => _byId.Count;

    /// <summary>The documents together, when each identifier is sound and stands for one text.</summary>
    public static Outcome<DocumentSet> Of(IReadOnlyCollection<RegisteredDocument> documents)
    {
        var (byId, problems) = (new Dictionary<string, RegisteredDocument>(StringComparer.Ordinal), new List<Problem>());
        foreach (var document in documents)
        {
            var id = document.Id.StartsWith(HashPrefix, StringComparison.Ordinal) ? document.Id[HashPrefix.Length..] : document.Id;
            if ((IdProblem(document, id) ?? Clash(document, byId, id)) is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            byId.TryAdd(id, document);
            byId.TryAdd(document.Hash, document);
        }

        return Outcome.When(problems, () => new DocumentSet(byId));
    }

    public bool TryFind(string id, [NotNullWhen(true)] out string? document)
    {
        document = _byId.TryGetValue(id, out var found) ? found.Text : null;
        return document is not null;
    }

    /// <summary>What an engine refuses of the documents.</summary>
    public IReadOnlyList<Problem> Check(GraphQLEngine engine) => [.. InOrder().SelectMany(document => engine.Prepare(document.Text).Errors.Select(document.Wrong))];

    private IEnumerable<RegisteredDocument> InOrder() => _byId.Values.Distinct()
        .OrderBy(document => document.File, StringComparer.Ordinal)
        .ThenBy(document => document.Place?.Line)
        .ThenBy(document => document.Place?.Column);

    private static Problem? IdProblem(RegisteredDocument document, string id) =>
        id.Length == 0 || !id.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-') ? document.Wrong("documents.id", $"\"{document.Id}\" is no identifier: letters, digits, \".\", \"_\" and \"-\" make one.")
        : (document.Id.Length != id.Length || DocumentHash.IsOne(id)) && id != document.Hash ? document.Wrong("documents.hash", $"\"{document.Id}\" is not the SHA-256 of its text, which is {document.Hash}.")
        : null;

    private static Problem? Clash(RegisteredDocument document, Dictionary<string, RegisteredDocument> byId, string id) =>
        byId.TryGetValue(id, out var other) && other.Text != document.Text ? document.Wrong("documents.id.taken", $"\"{document.Id}\" already stands for another text, in {other.File}.") : null;
}
