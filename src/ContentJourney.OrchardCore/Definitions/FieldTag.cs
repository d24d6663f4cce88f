using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>
/// A labelled field of a definition with its hint and what is wrong with it: a line, with <c>rows</c> a text area, with <c>options</c> a select,
/// with <c>box</c> a box to tick. It knows the row of <see cref="RowsTag"/> that it stands in.
/// </summary>
[HtmlTargetElement("journey-field")]
public sealed class FieldTag : TagHelper
{
    /// <summary>Gets or sets the page it stands on.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    /// <summary>Gets or sets the label.</summary>
    public LocalizedHtmlString Label { get; set; } = null!;

    /// <summary>Gets or sets what helps to fill it in.</summary>
    public LocalizedHtmlString? Hint { get; set; }

    /// <summary>Gets or sets the field's name within its row.</summary>
    public string Name { get; set; } = "";

    /// <summary>Gets or sets where its problems are, within its row, names joined by dots; null when that is its name.</summary>
    public string? Path { get; set; }

    /// <summary>Gets or sets how many lines a text area shows; 0 for a single line.</summary>
    public int Rows { get; set; }

    /// <summary>Gets or sets what can be chosen, as values with their texts; null for what is typed.</summary>
    public IEnumerable<(string Value, string Text)>? Options { get; set; }

    /// <summary>Gets or sets the value that a box stands for; null for what is no box.</summary>
    public string? Box { get; set; }

    /// <summary>Gets or sets whether it shows what it holds and takes nothing.</summary>
    public bool Locked { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var editor = ((ShapeViewModel<DefinitionEditor>)View.ViewData.Model!).Value;
        var place = FieldPlace.Of(context);
        var name = editor.NameOf(place.Names + Name);
        var field = new FieldMarkup(name, Box is null ? TagBuilder.CreateSanitizedId(name, "_") : TagBuilder.CreateSanitizedId($"{name}_{Box}", "_"));
        var problems = editor.ProblemsAt(View.ViewData.ModelState, $"{place.Path}{Path ?? Name}".TrimEnd('.')).ToArray();
        var input = Box is not null ? field.Box(Box, editor.Fields.Has(place.Names + Name, Box))
            : Options is not null ? field.Select(editor.Fields.Options(place.Names + Name, Options))
            : Rows > 0 ? field.Area(editor.Fields[place.Names + Name], Rows.ToString(CultureInfo.InvariantCulture))
            : field.Line(editor.Fields[place.Names + Name]);
        Take(input, output);
        FieldMarkup.Lock(input, Locked);
        field.Describe(input, Hint is not null, problems.Length > 0);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Box is null ? "mb-3" : "form-check form-check-inline");
        output.Content.AppendHtml(Box is null ? field.Labelled(Label, input) : field.LabelledBox(Label, input));
        output.Content.AppendHtml(Hint is null ? HtmlString.Empty : field.Note("span", "hint", "hint", new HtmlContentBuilder().AppendHtml(Hint)));
        foreach (var problem in problems)
        {
            output.Content.AppendHtml(field.Note("div", "invalid-feedback d-block", "problem", new HtmlContentBuilder().Append(problem)));
        }
    }

    // Any other attribute belongs to the input: maxlength, list, placeholder…
    private static void Take(TagBuilder input, TagHelperOutput output)
    {
        foreach (var attribute in output.Attributes.ToArray())
        {
            input.Attributes[attribute.Name] = attribute.Value?.ToString();
            output.Attributes.Remove(attribute);
        }
    }
}
