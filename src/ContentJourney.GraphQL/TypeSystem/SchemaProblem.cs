namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A rule of the type system that a schema breaks.</summary>
/// <param name="Coordinate">The schema coordinate of the culprit, such as <c>Query.contents(first:)</c>; empty for the schema itself.</param>
/// <param name="Message">A sentence that says what is wrong and what would be right.</param>
public sealed record SchemaProblem(string Coordinate, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Coordinate.Length == 0 ? Message : $"{Coordinate}: {Message}";
}
