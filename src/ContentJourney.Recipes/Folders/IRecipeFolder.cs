namespace ContentJourney.Recipes.Folders;

/// <summary>Where a recipe's files lie: on disk, in an archive, in memory. Paths are relative, with forward slashes.</summary>
public interface IRecipeFolder
{
    /// <summary>The files, in ordinal order of their paths; nothing is read yet.</summary>
    IReadOnlyList<RecipeEntry> List();

    /// <summary>Opens a listed file.</summary>
    Stream Open(string path);

    /// <summary>Puts a file, in place of one that is there.</summary>
    void Put(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Takes a listed file away.</summary>
    void Delete(string path);
}
