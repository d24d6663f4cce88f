using System.Diagnostics.CodeAnalysis;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.Problems;
using Microsoft.Extensions.Logging;

namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>The documents of the folder, read at the start and looked at again whenever the schema is another.</summary>
internal sealed partial class RegisteredDocuments(ContentJourneyOptions options, ILogger<RegisteredDocuments> logger)
{
    private DocumentSet _documents = DocumentSet.Empty;
    private GraphQLEngine? _checkedBy;

    /// <summary>Reads the folder and gives how many identifiers and hashes there are, or all that is wrong with the documents.</summary>
    /// <param name="engine">Knows the schema; null while the site is empty, when nothing but the identifiers can be looked at.</param>
    public Outcome<int> Load(GraphQLEngine? engine)
    {
        if (options.PersistedDocuments.Folder is not { Length: > 0 } folder)
        {
            return options.PersistedDocuments.Only ? Outcome.Failed<int>("documents.none", "Only persisted documents are to be executed, but no folder holds any.", "PersistedDocuments:Folder") : 0;
        }

        var read = DocumentFolder.Read(Path.GetFullPath(folder));
        var set = read.TryGet(out var documents) ? DocumentSet.Of(documents) : Outcome.Failed<DocumentSet>(read.Problems);
        var problems = set.TryGet(out var sound) && engine is not null ? sound.Check(engine) : set.Problems;
        if (problems.Count > 0)
        {
            return Outcome.Failed<int>(problems);
        }

        (_documents, _checkedBy) = (sound!, engine);
        return _documents.Count;
    }

    public bool TryFind(string id, [NotNullWhen(true)] out string? document) => _documents.TryFind(id, out document);

    /// <summary>Warns of documents that a publish has made invalid, once for each schema.</summary>
    public void Watch(GraphQLEngine engine)
    {
        if (ReferenceEquals(engine, _checkedBy))
        {
            return;
        }

        _checkedBy = engine;
        foreach (var problem in _documents.Check(engine))
        {
            Outdated(problem);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The schema that was published does not fit a persisted document any more. {Problem}")]
    private partial void Outdated(Problem problem);
}
