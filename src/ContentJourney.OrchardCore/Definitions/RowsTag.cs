using System.Globalization;
using ContentJourney.Checking;
using ContentJourney.Forms;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>
/// A list of rows, its content once for each row and once more in a template, of which <c>rows.js</c> makes new ones. Rows are moved and removed there, too.
/// </summary>
/// <param name="texts">The words of the buttons.</param>
[HtmlTargetElement("journey-rows")]
public sealed class RowsTag(IHtmlLocalizer<RowsTag> texts) : TagHelper
{
    // Stands in names for the position of a row that is not there yet.
    private const string Nowhere = "n";

    /// <summary>Gets or sets the page it stands on.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    /// <summary>Gets or sets the list's name within its row.</summary>
    public string List { get; set; } = "";

    /// <summary>Gets or sets what the button says that adds a row.</summary>
    public LocalizedHtmlString Add { get; set; } = null!;

    /// <summary>Gets or sets whether problems name a row by its field <c>key</c>, and not by its position.</summary>
    public bool Keyed { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var editor = ((ShapeViewModel<DefinitionEditor>)View.ViewData.Model!).Value;
        var outer = FieldPlace.Of(context);
        var rows = editor.Fields.Rows(outer.Names + List);
        var paths = Keyed ? SitePath.Names(rows.Select(row => KeySuggestion.InRow(editor.Fields, row))).ToArray() : [.. rows.Select((_, at) => at.ToString(CultureInfo.InvariantCulture))];
        output.TagName = "div";
        output.Attributes.SetAttribute("data-journey-rows", editor.NameOf(outer.Names + List));
        foreach (var (position, row) in rows.Index())
        {
            output.Content.AppendHtml(await RowAsync(new FieldPlace(row, $"{outer.Path}{List}.{paths[position]}."), editor));
        }

        var template = new TagBuilder("template");
        template.InnerHtml.AppendHtml(await RowAsync(new FieldPlace($"{outer.Names}{List}.{Nowhere}.", $"{outer.Path}{List}.{Nowhere}."), editor));
        output.Content.AppendHtml(template);
        output.Content.AppendHtml(Button("add", "btn btn-sm btn-secondary mb-3", "plus", Add, isShown: true));
        outer.Put(context);

        async Task<TagBuilder> RowAsync(FieldPlace place, DefinitionEditor of)
        {
            place.Put(context);
            var content = new HtmlContentBuilder().AppendHtml(await output.GetChildContentAsync(useCachedResult: false));
            return Row(of.NameOf(place.Names), content);
        }
    }

    private TagBuilder Row(string name, IHtmlContent content)
    {
        var row = new TagBuilder("div") { Attributes = { ["class"] = "card text-bg-theme mb-2", ["data-journey-row"] = "" } };
        row.InnerHtml.AppendHtml(new HtmlContentBuilder()
            .AppendHtml("<div class=\"card-body pb-1\"><div class=\"d-flex justify-content-between align-items-start gap-2\"><span class=\"badge ta-badge\" data-journey-number></span><div class=\"btn-group\">")
            .AppendHtml(Button("up", "btn btn-sm btn-secondary", "arrow-up", texts["Move up"], isShown: false))
            .AppendHtml(Button("down", "btn btn-sm btn-secondary", "arrow-down", texts["Move down"], isShown: false))
            .AppendHtml(Button("remove", "btn btn-sm btn-danger", "trash", texts["Remove"], isShown: false))
            .AppendHtml("</div></div>")
            .AppendHtml(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "hidden", ["name"] = $"{name}row", ["value"] = "" } })
            .AppendHtml(content)
            .AppendHtml("</div>"));
        return row;
    }

    private static TagBuilder Button(string act, string cssClass, string icon, LocalizedHtmlString text, bool isShown)
    {
        var button = new TagBuilder("button") { Attributes = { ["type"] = "button", ["class"] = cssClass, ["data-journey-act"] = act } };
        button.InnerHtml.AppendHtml($"<i class=\"fa-solid fa-{icon}\" aria-hidden=\"true\"></i> ");
        button.InnerHtml.AppendHtml(isShown ? text : new HtmlContentBuilder().AppendHtml("<span class=\"visually-hidden\">").AppendHtml(text).AppendHtml("</span>"));
        return button;
    }
}
