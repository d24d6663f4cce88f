namespace ContentJourney.Storage.Model;

/// <summary>A filter of a list that an account keeps.</summary>
internal sealed class SavedFilterRow
{
    public required string Author { get; set; }

    public required string Name { get; set; }

    public required string Query { get; set; }
}
