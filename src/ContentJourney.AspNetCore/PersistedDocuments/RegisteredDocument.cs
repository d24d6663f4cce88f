using System.Globalization;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Response;
using ContentJourney.Problems;

namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>A document of the folder.</summary>
/// <param name="Id">Its name or the identifier that a manifest gives it.</param>
/// <param name="Text">The document.</param>
/// <param name="File">The file it comes from.</param>
/// <param name="Place">Where the text begins in a manifest; null when it is the whole file.</param>
internal sealed record RegisteredDocument(string Id, string Text, string File, SourceLocation? Place = null)
{
    /// <summary>Gets the SHA-256 of the text.</summary>
    public string Hash { get; } = DocumentHash.Of(Text);

    /// <summary>Something that is wrong with the document as a whole.</summary>
    public Problem Wrong(string code, string message) => new(code, message, At(Place ?? new SourceLocation(1, 1)));

    /// <summary>Something that the engine says of the text.</summary>
    public Problem Wrong(GraphQLError error)
    {
        var within = error.Locations.Count > 0 ? error.Locations[0] : new SourceLocation(1, 1);
        return Place is null
            ? new Problem("documents.invalid", error.Message, At(within))
            : Wrong("documents.invalid", string.Create(CultureInfo.InvariantCulture, $"\"{Id}\", line {within.Line}, column {within.Column} of the document: {error.Message}"));
    }

    private string At(SourceLocation place) => string.Create(CultureInfo.InvariantCulture, $"{File}:{place.Line}:{place.Column}");
}
