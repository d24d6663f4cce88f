namespace ContentJourney.OrchardCore.Translation.Mapping;

/// <summary>
/// Which part or field feeds a field of a base, each as the path of what holds it, e.g. <c>TitlePart.Title</c>, <c>HtmlBodyPart.Html</c>,
/// <c>Article.Teaser.Text</c>, <c>Article.Picture</c>; null for none: then what editors write into the base wording stands.
/// </summary>
public sealed record MessageSources
{
    /// <summary>Gets the sources of a type for which nobody has chosen any.</summary>
    public static MessageSources Default { get; } = new();

    /// <summary>Gets what feeds the headline. Where there is nothing, the name of the content item does.</summary>
    public string? Headline { get; init; } = "TitlePart.Title";

    /// <summary>Gets what feeds the summary.</summary>
    public string? Summary { get; init; }

    /// <summary>Gets what feeds the body; HTML is read as Markdown.</summary>
    public string? Body { get; init; }

    /// <summary>Gets the media field that feeds the pictures.</summary>
    public string? Media { get; init; }

    /// <summary>Gets the link field that feeds the first call to action.</summary>
    public string? CallToAction { get; init; }

    /// <summary>What feeds a text of a base, by its name as in recipes; null when nothing does.</summary>
    public string? TextOf(string field) => field switch
    {
        "headline" => Headline,
        "summary" => Summary,
        "body" => Body,
        _ => null,
    };

    /// <summary>Whether a part or field feeds something already.</summary>
    public bool Use(string path) => new[] { Headline, Summary, Body, Media, CallToAction }
        .Any(source => source == path || source?.StartsWith($"{path}.", StringComparison.Ordinal) == true);
}
