using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentJourney.Admin.Fields;

/// <summary>A drawing from <c>icons.svg</c>; says nothing to screen readers, so words stand beside it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Icon : TagHelper
{
    /// <summary>Gets or sets the id of the symbol.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<use href=\"/_content/ContentJourney.Admin/icons.svg#{Name}\"></use>");
    }
}
