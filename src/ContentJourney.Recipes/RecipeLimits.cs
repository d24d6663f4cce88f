namespace ContentJourney.Recipes;

/// <summary>How much a recipe may ask of the machine that reads it. Lengths are looked at before anything is read.</summary>
public sealed record RecipeLimits
{
    /// <summary>Gets what applies unless somebody says otherwise.</summary>
    public static RecipeLimits Default { get; } = new();

    /// <summary>Gets the most bytes of a YAML or Markdown file.</summary>
    public int TextBytes { get; init; } = 1_000_000;

    /// <summary>Gets the most bytes of a medium.</summary>
    public int MediaBytes { get; init; } = 20_000_000;

    /// <summary>Gets the most bytes of all files together.</summary>
    public long TotalBytes { get; init; } = 250_000_000;

    /// <summary>Gets the most files.</summary>
    public int Files { get; init; } = 10_000;

    /// <summary>Gets how deep lists and mappings may nest.</summary>
    public int Depth { get; init; } = 32;
}
