namespace ContentJourney.Storage.Providers.Schema;

/// <summary>What a database calls its types of columns.</summary>
/// <param name="Text">Text of any length.</param>
/// <param name="Name">Text of at most 256 characters, where the database counts them.</param>
/// <param name="Json">A document.</param>
/// <param name="Flag">True or false.</param>
/// <param name="Number">A whole number of 32 bits.</param>
/// <param name="LongNumber">A whole number of 64 bits.</param>
/// <param name="KeyCollation">How keys compare by their bytes; null where texts do so anyway.</param>
internal sealed record ColumnTypes(string Text, string Name, string Json, string Flag, string Number, string LongNumber, string? KeyCollation);
