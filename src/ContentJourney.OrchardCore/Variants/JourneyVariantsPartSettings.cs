using ContentJourney.OrchardCore.Translation.Mapping;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>How content items of a type become items: which parts and fields feed the base of their message.</summary>
public sealed class JourneyVariantsPartSettings
{
    /// <summary>Gets or sets the type's key in the delivery API; null for one made of its technical name.</summary>
    public string? Key { get; set; }

    /// <summary>Gets or sets what feeds the headline, e.g. <c>TitlePart.Title</c>.</summary>
    public string? Headline { get; set; } = MessageSources.Default.Headline;

    /// <summary>Gets or sets what feeds the summary, e.g. <c>Article.Teaser.Text</c>.</summary>
    public string? Summary { get; set; }

    /// <summary>Gets or sets what feeds the body, e.g. <c>MarkdownBodyPart.Markdown</c>.</summary>
    public string? Body { get; set; }

    /// <summary>Gets or sets the media field that feeds the pictures, e.g. <c>Article.Image</c>.</summary>
    public string? Media { get; set; }

    /// <summary>Gets or sets the link field that feeds the first call to action, e.g. <c>Article.More</c>.</summary>
    public string? CallToAction { get; set; }

    /// <summary>Gets them as the translation takes them.</summary>
    internal MessageSources Sources => new() { Headline = Headline, Summary = Summary, Body = Body, Media = Media, CallToAction = CallToAction };
}
