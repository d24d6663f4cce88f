namespace ContentJourney.GraphQL.Language;

/// <summary>Leaves the recursion of the parser; never passes its public methods.</summary>
#pragma warning disable CA1032, CA1064 // Private to the parser: nobody else may create or catch it.
internal sealed class SyntaxException(string message, SourceLocation location, string? limit = null) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    public SyntaxError Error { get; } = new("Syntax Error: " + message, location) { Limit = limit };
}
