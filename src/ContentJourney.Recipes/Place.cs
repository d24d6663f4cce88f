namespace ContentJourney.Recipes;

/// <summary>A place in a recipe's file.</summary>
/// <param name="File">The file's path in the recipe, with forward slashes.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1.</param>
public sealed record Place(string File, int Line = 1, int Column = 1)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
