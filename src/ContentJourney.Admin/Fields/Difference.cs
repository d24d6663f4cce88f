using System.Text.Encodings.Web;
using ContentJourney.Admin.Wording;
using ContentJourney.Comparing;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentJourney.Admin.Fields;

/// <summary>Two texts in one, what was taken out and what was put in marked as such: <c>&lt;difference before="@…" after="@…" /&gt;</c>.</summary>
/// <param name="words">The words of the reader's language.</param>
[HtmlTargetElement("difference", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Difference(Words words) : TagHelper
{
    /// <summary>Gets or sets the text before; null when there was none.</summary>
    public string? Before { get; set; }

    /// <summary>Gets or sets the text after; null when there is none.</summary>
    public string? After { get; set; }

    /// <summary>Gets or sets whether long pieces that are the same in both are shown in full.</summary>
    public bool Whole { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("difference", HtmlEncoder.Default);
        var runs = TextDifference.Between(Said(Before), Said(After));
        for (var position = 0; position < runs.Count; position++)
        {
            var run = runs[position];
            var piece = new TagBuilder(run.Kind switch { TextRunKind.Added => "ins", TextRunKind.Removed => "del", _ => "span" });
            piece.InnerHtml.Append(Whole || run.Kind != TextRunKind.Kept ? run.Text : KeptText.Shortened(run.Text, position == 0, position == runs.Count - 1));
            output.Content.AppendHtml(piece);
        }
    }

    // An empty text is what authors say to have nothing here.
    private string Said(string? text) => text is "" ? words["(none here)"] : text ?? "";
}
