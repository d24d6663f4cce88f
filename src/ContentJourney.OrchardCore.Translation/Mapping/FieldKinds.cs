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
