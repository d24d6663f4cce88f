namespace ContentJourney.Recipes.Reading;

/// <summary>Checks all media of a recipe; a refused one counts as unread.</summary>
internal static class MediaCheck
{
    public static void Check(RecipeFiles files, ProblemLog log)
    {
        foreach (var (path, bytes) in files.Media.ToArray())
        {
            foreach (var problem in MediaInspection.Problems(path, bytes))
            {
                log.Add(problem.Code, problem.Text, new Place(path));
            }
        }
    }
}
