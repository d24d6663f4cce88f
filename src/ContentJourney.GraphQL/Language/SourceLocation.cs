namespace ContentJourney.GraphQL.Language;

/// <summary>A place in a document.</summary>
/// <param name="Line">The line, starting at 1. A line ends with LF, CR or CR LF.</param>
/// <param name="Column">The UTF-16 code unit in the line, starting at 1.</param>
public readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>The place of the code unit at <paramref name="offset"/> in <paramref name="body"/>.</summary>
    internal static SourceLocation At(string body, int offset)
    {
        var line = 1;
        var lineStart = 0;
        for (var index = 0; index < offset; index++)
        {
            if (body[index] == '\n' || (body[index] == '\r' && !(index + 1 < body.Length && body[index + 1] == '\n')))
            {
                line++;
                lineStart = index + 1;
            }
        }

        return new SourceLocation(line, offset - lineStart + 1);
    }
}
