using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.Publishing;
using ContentJourney.Texts;

namespace ContentJourney.Delivery.Content;

/// <summary>The fields of a content type's own.</summary>
internal static class OwnFields
{
    public static void Add(ObjectTypeBuilder<DeliveredContent> builder, FieldDefinition field) => builder.Field(
        field.Key,
        TypeOf(field),
        (content, context) => Resolve(content, field, DeliveryRequest.Of(context)),
        made => made.Describe(field.Name));

    // A reference may be withheld from the context, so it is never promised.
    private static string TypeOf(FieldDefinition field)
    {
        var single = field.Kind switch
        {
            FieldKind.Markdown => "Text",
            FieldKind.Number => "Float",
            FieldKind.Boolean => "Boolean",
            FieldKind.Date => "Date",
            FieldKind.Link => "URL",
            FieldKind.Media => "Media",
            FieldKind.Reference => "Content",
            _ => "String",
        };
        return field.List ? $"[{single}!]!" : field.Required && field.Kind != FieldKind.Reference ? $"{single}!" : single;
    }

    private static object? Resolve(DeliveredContent content, FieldDefinition field, DeliveryRequest request)
    {
        var values = content.OwnFields.FirstOrDefault(value => value.Key == field.Key)?.Values ?? [];
        var given = values.Select(value => Value(content, field, value, request)).Where(value => value is not null);
        return field.List ? given.ToArray() : given.FirstOrDefault();
    }

    private static object? Value(DeliveredContent content, FieldDefinition field, FieldScalar value, DeliveryRequest request) => value switch
    {
        FieldScalar.Number number => number.Value,
        FieldScalar.Boolean truth => truth.Value,
        FieldScalar.Date date => date.Value,
        FieldScalar.Picture picture => new FittedMedia(picture.Value.File, picture.Value.Alt, picture.Value.Width, picture.Value.Height, picture.Value.Renditions ?? []),
        FieldScalar.Text text when field.Kind == FieldKind.Reference => Referenced(content, text.Value, request),
        FieldScalar.Text text when field.Kind == FieldKind.Markdown => Markdown(content, text.Value),
        FieldScalar.Text text => content.Fill(text.Value),
        _ => null,
    };

    private static DeliveredContent? Referenced(DeliveredContent content, string key, DeliveryRequest request) =>
        request.Site.Items.TryGetValue(key, out var item) ? request.Deliver(item, content.Context) : null;

    private static FittedText Markdown(DeliveredContent content, string source) => new(
        content.Shape(new AuthoredText(source, TextSyntax.Markdown)),
        content.Context.Channel.Channel.Form,
        FieldSource.Authored,
        Variant.BaseKey);
}
