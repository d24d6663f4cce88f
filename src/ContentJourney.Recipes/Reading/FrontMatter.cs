namespace ContentJourney.Recipes.Reading;

/// <summary>A Markdown file cut into the YAML between two lines of three hyphens and the text below.</summary>
internal sealed record FrontMatter(string Yaml, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>How many lines stand before the YAML.</summary>
    public const int LinesBefore = 1;

    public static FrontMatter? Split(string text, string file, ProblemLog log)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            log.Add("frontMatter.missing", "A content file starts with a line \"---\", its fields, and another line \"---\"; the text follows.", new Place(file));
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            log.Add("frontMatter.open", "The fields that start here never end: a line \"---\" is missing before the text.", new Place(file));
            return null;
        }

        var first = Array.FindIndex(lines, end + 1, line => !string.IsNullOrWhiteSpace(line));
        return new FrontMatter(
            string.Concat(lines[1..end].Select(line => line + '\n')),
            first < 0 ? "" : string.Join('\n', lines[first..]).TrimEnd(),
            (first < 0 ? end : first) + 1);
    }
}
