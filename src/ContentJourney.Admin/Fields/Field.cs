using ContentJourney.Admin.Areas.Admin.Pages;
using ContentJourney.Admin.Wording;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentJourney.Admin.Fields;

/// <summary>
/// A labelled place to type in, with its hint and the problems of its path: <c>&lt;field label="Name" name="Name" value="@…" path="personas/max/name" /&gt;</c>.
/// With <c>rows</c> it is a text area; with content of its own (a select, say) that stands in place of the input and must bear <c>id="NAME"</c>.
/// </summary>
/// <param name="words">The words of the reader's language, for label and hint.</param>
[HtmlTargetElement("field")]
public sealed class Field(Words words) : TagHelper
{
    /// <summary>Gets or sets the page it stands on.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    /// <summary>Gets or sets the label in English; translated.</summary>
    public string Label { get; set; } = "";

    /// <summary>Gets or sets what helps to fill it in, in English; translated.</summary>
    public string? Hint { get; set; }

    /// <summary>Gets or sets the name in the form; the id is made of it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Gets or sets what stands in it.</summary>
    public string? Value { get; set; }

    /// <summary>Gets or sets the type of a single-line input, as in HTML.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Gets or sets how many lines it shows; 0 for a single line.</summary>
    public int Rows { get; set; }

    /// <summary>Gets or sets the path whose problems are shown here.</summary>
    public string? Path { get; set; }

    /// <summary>Gets or sets whether something must be typed.</summary>
    public bool Required { get; set; }

    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var given = await output.GetChildContentAsync();
        var problems = Problems().ToArray();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("field", System.Text.Encodings.Web.HtmlEncoder.Default);
        output.Content.AppendHtml(LabelTag());
        output.Content.AppendHtml(given.IsEmptyOrWhiteSpace ? Input(problems.Length > 0, output) : given);
        if (Hint is not null)
        {
            output.Content.AppendHtml(Paragraph("hint", "hint", words[Hint]));
        }

        foreach (var problem in problems)
        {
            output.Content.AppendHtml(Paragraph("problem", "problem", words.Of(problem)));
        }
    }

    private IEnumerable<Problem> Problems() => Path is not null && View.ViewData.Model is AdminPage page
        ? page.Problems.Where(problem => problem.Path == Path || problem.Path.StartsWith(Path + "/", StringComparison.Ordinal))
        : [];

    private TagBuilder LabelTag()
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = Id } };
        label.InnerHtml.Append(words[Label]);
        return label;
    }

    private TagBuilder Input(bool isWrong, TagHelperOutput output)
    {
        var input = new TagBuilder(Rows > 0 ? "textarea" : "input") { TagRenderMode = Rows > 0 ? TagRenderMode.Normal : TagRenderMode.SelfClosing };
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        if (Rows > 0)
        {
            input.Attributes["rows"] = Rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
            // The first line break of a text area is not part of its value.
            input.InnerHtml.Append("\n" + Value);
        }
        else
        {
            input.Attributes["type"] = Type;
            input.Attributes["value"] = Value ?? "";
        }

        Mark(input, isWrong);
        Take(input, output);
        return input;
    }

    private void Mark(TagBuilder input, bool isWrong)
    {
        if (Required)
        {
            input.Attributes["required"] = "required";
        }

        if (isWrong)
        {
            input.Attributes["aria-invalid"] = "true";
        }

        if (isWrong || Hint is not null)
        {
            input.Attributes["aria-describedby"] = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", isWrong ? $"{Id}-problem" : null }.OfType<string>());
        }
    }

    // Any other attribute belongs to the input: maxlength, autocomplete, list, placeholder…
    private static void Take(TagBuilder input, TagHelperOutput output)
    {
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name is not "class").ToArray())
        {
            input.Attributes[attribute.Name] = attribute.Value?.ToString();
            output.Attributes.Remove(attribute);
        }
    }

    private TagBuilder Paragraph(string cssClass, string suffix, string text)
    {
        var paragraph = new TagBuilder("p") { Attributes = { ["class"] = cssClass, ["id"] = $"{Id}-{suffix}" } };
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
