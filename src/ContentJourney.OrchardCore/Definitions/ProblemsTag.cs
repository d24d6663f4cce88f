using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>What is wrong with something that has no field of its own, e.g. that a list is empty.</summary>
[HtmlTargetElement("journey-problems")]
public sealed class ProblemsTag : TagHelper
{
    /// <summary>Gets or sets the page it stands on.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    /// <summary>Gets or sets where, names joined by dots.</summary>
    public string At { get; set; } = "";

    /// <summary>Gets or sets whether what is wrong below that place belongs here, too.</summary>
    public bool Below { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var editor = ((ShapeViewModel<DefinitionEditor>)View.ViewData.Model!).Value;
        output.TagName = null;
        var errors = View.ViewData.ModelState;
        foreach (var problem in Below ? editor.ProblemsAt(errors, At) : errors[editor.NameOf(At)]?.Errors.Select(error => error.ErrorMessage) ?? [])
        {
            var note = new TagBuilder("div") { Attributes = { ["class"] = "invalid-feedback d-block" } };
            note.InnerHtml.Append(problem);
            output.Content.AppendHtml(note);
        }
    }
}
