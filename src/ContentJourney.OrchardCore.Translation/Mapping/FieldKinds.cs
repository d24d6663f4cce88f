using ContentJourney.Content;

namespace ContentJourney.OrchardCore.Translation.Mapping;

/// <summary>What Orchard's fields hold, in the domain's terms.</summary>
public static class FieldKinds
{
    /// <summary>The kind of an Orchard field, e.g. <c>TextField</c>; null for one that cannot take part.</summary>
    public static FieldKind? Of(string field) => field switch
    {
        "TextField" => FieldKind.Text,
        "MarkdownField" or "HtmlField" => FieldKind.Markdown,
        "NumericField" => FieldKind.Number,
        "BooleanField" => FieldKind.Boolean,
        "DateField" => FieldKind.Date,
        "LinkField" => FieldKind.Link,
        "MediaField" => FieldKind.Media,
        "ContentPickerField" => FieldKind.Reference,
        _ => null,
    };

    /// <summary>Whether a value can be written into a field as it is. What a link, media, HTML or content picker field holds is more than the domain knows of it.</summary>
    public static bool IsWritable(string field) => field is "TextField" or "MarkdownField" or "NumericField" or "BooleanField" or "DateField";

    /// <summary>The Orchard field for a kind. Lists, pictures and references by key are texts with one value a line, which need no other module.</summary>
    public static string FieldFor(FieldDefinition definition) => definition.List ? "TextField" : definition.Kind switch
    {
        FieldKind.Markdown => "MarkdownField",
        FieldKind.Number => "NumericField",
        FieldKind.Boolean => "BooleanField",
        FieldKind.Date => "DateField",
        _ => "TextField",
    };
}
