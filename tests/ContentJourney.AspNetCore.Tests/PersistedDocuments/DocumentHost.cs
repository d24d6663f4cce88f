using ContentJourney.AspNetCore.PersistedDocuments;

namespace ContentJourney.AspNetCore.Tests.PersistedDocuments;

/// <summary>A host with a folder of documents.</summary>
public sealed class DocumentHost : DeliveryHost, IDisposable
{
    public const string Channel = "query Channel($key: String!) { channel(key: $key) { name } }\nquery Other { __typename }";

    private readonly TemporaryFolder _folder = new(("channel.graphql", Channel), ("manifest.json", "{\"short\":\"{ __typename }\"}"));

    /// <summary>Gets where the documents are.</summary>
    public string Folder => _folder.Path;

    protected override ContentJourneyOptions Settings => Options with { PersistedDocuments = new PersistedDocumentOptions { Folder = Folder } };

    public void Dispose() => _folder.Dispose();
}
