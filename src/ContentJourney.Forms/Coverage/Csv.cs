namespace ContentJourney.Forms.Coverage;

/// <summary>Writes tables as RFC 4180 has them, so that no cell runs as a formula in a spreadsheet.</summary>
public static class Csv
{
    /// <summary>The rows, each ended by CR LF.</summary>
    public static string Of(IEnumerable<IEnumerable<string>> rows) => string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));

    // A spreadsheet takes what begins like this for a formula; the apostrophe makes it a text.
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
