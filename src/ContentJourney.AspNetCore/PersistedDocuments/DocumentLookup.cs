using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>Finds the document that a request is about: the one it brings, or the one it names.</summary>
internal sealed class DocumentLookup(ContentJourneyOptions options, RegisteredDocuments registered)
{
    private const string HashPrefix = "sha256:";

    private static readonly HttpProblem _none = HttpProblem.Malformed("\"query\" is a text: the GraphQL document.");
    private static readonly HttpProblem _both = HttpProblem.Malformed("A request has either \"query\" or \"documentId\".");
    private static readonly HttpProblem _required = new(StatusCodes.Status403Forbidden, "Only persisted documents are executed here: name one by \"documentId\".", "PERSISTED_DOCUMENT_REQUIRED");
    private static readonly HttpProblem _mismatch = HttpProblem.BadRequest("provided sha does not match query", "PERSISTED_QUERY_HASH_MISMATCH");

    // Apollo's clients know these by their messages, and take 200 under application/json for them alone.
    private static readonly HttpProblem _unknown = HttpProblem.BadRequest("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND") with { JsonStatus = StatusCodes.Status200OK };
    private static readonly HttpProblem _unsupported = HttpProblem.BadRequest("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED") with { JsonStatus = StatusCodes.Status200OK };

    private readonly AutomaticDocuments _automatic = new(options.PersistedDocuments.AutomaticBytes);

    private bool IsOpen => options.PersistedDocuments.Automatic && !options.PersistedDocuments.Only;

    /// <summary>The document, or why there is none.</summary>
    public (PreparedDocument? Document, HttpProblem? Problem) Find(in RequestParameters request, GraphQLEngine engine)
    {
        var (text, problem) = FindText(request, engine);
        return (text is null ? null : engine.Prepare(text), problem);
    }

    private (string? Document, HttpProblem? Problem) FindText(in RequestParameters request, GraphQLEngine engine)
    {
        if (request.DocumentId is { } id)
        {
            return request.Document is null ? Named(id) : (null, _both);
        }

        var (hash, problem) = PersistedQuery.Read(request.Extensions);
        return problem is not null ? (null, problem)
            : request.Document is { } document ? Brought(document, hash, engine)
            : hash is not null ? Hashed(hash)
            : (null, _none);
    }

    private (string? Document, HttpProblem? Problem) Brought(string document, string? hash, GraphQLEngine engine) =>
        options.PersistedDocuments.Only ? (null, _required)
        : hash is null ? (document, null)
        : !options.PersistedDocuments.Automatic ? (null, _unsupported)
        : Left(document, hash, engine);

    // What cannot be executed is not worth the room.
    private (string? Document, HttpProblem? Problem) Left(string document, string hash, GraphQLEngine engine)
    {
        if (DocumentHash.Of(document) != hash)
        {
            return (null, _mismatch);
        }

        if (engine.Prepare(document).Errors.Count == 0)
        {
            _automatic.Keep(hash, document);
        }

        return (document, null);
    }

    private (string? Document, HttpProblem? Problem) Hashed(string hash) =>
        TryFind(hash, out var document) ? (document, null)
        : options.PersistedDocuments.Only ? (null, NotFound(hash))
        : (null, options.PersistedDocuments.Automatic ? _unknown : _unsupported);

    private (string? Document, HttpProblem? Problem) Named(string id)
    {
        var name = id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id;
        return TryFind(name, out var document) ? (document, null) : (null, NotFound(id));
    }

    private bool TryFind(string id, out string? document) =>
        registered.TryFind(id, out document) || (IsOpen && DocumentHash.IsOne(id) && _automatic.TryFind(id, out document));

    private static HttpProblem NotFound(string id)
    {
        var hint = id.StartsWith(HashPrefix, StringComparison.Ordinal) && !DocumentHash.IsOne(id[HashPrefix.Length..]) ? " A SHA-256 is 64 lower-case hexadecimal digits."
            : id.Contains(':', StringComparison.Ordinal) && !id.StartsWith(HashPrefix, StringComparison.Ordinal) ? $" The only prefix of an identifier is \"{HashPrefix}\"."
            : "";
        return new HttpProblem(StatusCodes.Status404NotFound, $"There is no persisted document \"{id}\".{hint}", "PERSISTED_DOCUMENT_NOT_FOUND");
    }
}
