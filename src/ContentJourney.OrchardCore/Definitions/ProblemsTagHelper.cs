using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>What is wrong with something that has no field of its own, e.g. that a list is empty.</summary>
[HtmlTargetElement("journey-problems")]
public sealed class ProblemsTagHelper : TagHelper
{
    /// <summary>Gets or sets the page it stands on.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    /// <summary>Gets or sets exactly where, names joined by dots.</summary>
    public string At { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var editor = ((ShapeViewModel<DefinitionEditor>)View.ViewData.Model!).Value;
        output.TagName = null;
        foreach (var error in View.ViewData.ModelState[editor.NameOf(At)]?.Errors ?? [])
        {
            var note = new TagBuilder("div") { Attributes = { ["class"] = "invalid-feedback d-block" } };
            note.InnerHtml.Append(error.ErrorMessage);
            output.Content.AppendHtml(note);
        }
    }
}
