using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>The tags of a field as Orchard's admin styles them.</summary>
/// <param name="Name">The input's name.</param>
/// <param name="Id">The input's id.</param>
internal sealed record FieldMarkup(string Name, string Id)
{
    public TagBuilder Line(string value)
    {
        var input = Tag("input", "form-control");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = "text";
        input.Attributes["value"] = value;
        return input;
    }

    public TagBuilder Area(string value, string rows)
    {
        var area = Tag("textarea", "form-control");
        area.Attributes["rows"] = rows;
        // The first line break of a text area is not part of its value.
        area.InnerHtml.Append("\n" + value);
        return area;
    }

    public TagBuilder Select(IEnumerable<SelectListItem> options)
    {
        var select = Tag("select", "form-select");
        foreach (var option in options)
        {
            var tag = new TagBuilder("option") { Attributes = { ["value"] = option.Value } };
            tag.InnerHtml.Append(option.Text);
            Set(tag, "selected", option.Selected);
            select.InnerHtml.AppendHtml(tag);
        }

        return select;
    }

    public TagBuilder Box(string value, bool isTicked)
    {
        var box = Tag("input", "form-check-input");
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = value;
        Set(box, "checked", isTicked);
        return box;
    }

    public IHtmlContent Labelled(IHtmlContent label, TagBuilder input) => new HtmlContentBuilder().AppendHtml(LabelTag("form-label", label)).AppendHtml(input);

    public IHtmlContent LabelledBox(IHtmlContent label, TagBuilder box) => new HtmlContentBuilder().AppendHtml(box).AppendHtml(LabelTag("form-check-label", label));

    public TagBuilder Note(string tag, string cssClass, string suffix, IHtmlContent text)
    {
        var note = new TagBuilder(tag) { Attributes = { ["class"] = cssClass, ["id"] = $"{Id}-{suffix}" } };
        note.InnerHtml.AppendHtml(text);
        return note;
    }

    /// <summary>Says which notes belong to the input.</summary>
    public void Describe(TagBuilder input, bool hasHint, bool isWrong)
    {
        var notes = new[] { hasHint ? $"{Id}-hint" : null, isWrong ? $"{Id}-problem" : null }.OfType<string>().ToArray();
        if (notes.Length > 0)
        {
            input.Attributes["aria-describedby"] = string.Join(' ', notes);
        }

        if (isWrong)
        {
            input.Attributes["aria-invalid"] = "true";
            input.AddCssClass("is-invalid");
        }
    }

    /// <summary>Has an input take nothing. A select would not be sent then, which is what is wanted: its value is known.</summary>
    public static void Lock(TagBuilder input, bool isLocked) => Set(input, input.TagName == "select" ? "disabled" : "readonly", isLocked);

    private static void Set(TagBuilder tag, string attribute, bool isSet)
    {
        if (isSet)
        {
            tag.Attributes[attribute] = attribute;
        }
    }

    private TagBuilder Tag(string tag, string cssClass) => new(tag) { Attributes = { ["id"] = Id, ["name"] = Name, ["class"] = cssClass } };

    private TagBuilder LabelTag(string cssClass, IHtmlContent text)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = Id, ["class"] = cssClass } };
        label.InnerHtml.AppendHtml(text);
        return label;
    }
}
