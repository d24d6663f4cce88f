using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Delivery.Content;

/// <summary>The interface <c>Content</c>, the object types that implement it, and what they hold.</summary>
internal static class ContentTypes
{
    public static TypeBuilder[] All(ValueList<ContentType> contentTypes, ContentTypeNames names) =>
    [
        ContentFields.Interface(names),
        ContentFields.AddTo(new ObjectTypeBuilder<DeliveredContent>(ContentTypeNames.Plain, "A content of a type without fields of its own.")),
        .. contentTypes.Where(type => type.Fields.Count > 0).Select(type => OwnType(type, names)),
        TextTypes.Text(),
        TextTypes.Speech(),
        TextTypes.Glance(),
        MediaTypes.CallToAction(),
        MediaTypes.Media(),
        .. ConnectionTypes.All(),
    ];

    private static ObjectTypeBuilder<DeliveredContent> OwnType(ContentType type, ContentTypeNames names)
    {
        var builder = ContentFields.AddTo(new ObjectTypeBuilder<DeliveredContent>(names.Of(type.Key), type.Name));
        foreach (var field in type.Fields)
        {
            OwnFields.Add(builder, field);
        }

        return builder;
    }
}
