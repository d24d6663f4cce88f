using ContentJourney.Collections;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Delivery.Content;

/// <summary>The fields that every content has.</summary>
internal static class ContentFields
{
    private const string Description = "One message, worded and cut for one context. Every content type is an object type of its own that implements this; `Entry` serves types without fields of their own.";

    private static readonly (string Name, string Type, Func<DeliveredContent, FieldContext, object?> Resolve, string Description)[] _fields =
    [
        ("id", "ID!", (content, _) => ContentId.Of(content), "The item in this form: its wording and cut for the inputs used."),
        ("key", "String!", (content, _) => content.Item.Key, "The item's stable key."),
        ("type", "String!", (content, _) => content.Item.Type, "The content type's key."),
        ("path", "String", (content, _) => content.Item.Path, "The root-relative address; null when it has none."),
        ("locale", "Locale!", (content, _) => content.Locale, "The language that all of it is in."),
        ("headline", "Text!", (content, _) => content.Headline, "The name of the message; comes on every channel."),
        ("summary", "Text", (content, _) => content.Summary, "The message in a paragraph; null on channels that want none."),
        ("body", "Text", (content, _) => content.Body, "Null on channels that want no body."),
        ("callsToAction", "[CallToAction!]!", (content, _) => content.CallsToAction, "What one can do next, the most important first."),
        ("speech", "Speech", (content, _) => content.Speech, "What a voice says."),
        ("glance", "Glance", (content, _) => content.Glance, "What fits on a wrist."),
        ("topics", "[String!]!", (content, _) => content.Item.Topics, "What it is about."),
        ("publishedAt", "DateTime!", (content, _) => content.PublishedAt, "When it was published as it is."),
        ("selection", "Selection!", (content, _) => content, "Which wordings took part, and why."),
        ("cacheKey", "String!", (content, _) => content.CacheKey, "Equal keys have byte-equal deliveries. It covers the content itself; a content that it refers to in a field of its own has its own key."),
    ];

    public static InterfaceTypeBuilder Interface(ContentTypeNames names)
    {
        var builder = new InterfaceTypeBuilder("Content", Description)
            .Implements("Node")
            .ResolveType(value => value is DeliveredContent content ? names.Of(content.Item.Type) : null);
        foreach (var field in _fields)
        {
            builder.Field(field.Name, field.Type, made => made.Describe(field.Description));
        }

        return builder.Field("media", "[Media!]!", DescribeMedia);
    }

    public static ObjectTypeBuilder<DeliveredContent> AddTo(ObjectTypeBuilder<DeliveredContent> builder)
    {
        builder.Implements("Node", "Content");
        foreach (var field in _fields)
        {
            builder.Field(field.Name, field.Type, field.Resolve, made => made.Describe(field.Description));
        }

        return builder.Field("media", "[Media!]!", Media, DescribeMedia);
    }

    private static object Media(DeliveredContent content, FieldContext context) => context.Argument<int?>("first") switch
    {
        null => content.Media,
        < 0 => new FieldError("\"first\" is a number of pictures, 0 or more.", ErrorCodes.BadInput),
        { } first => content.Media.Take(first).ToValueList(),
    };

    private static void DescribeMedia(FieldBuilder field) => field
        .Argument("first", "Int", description: "At most so many.")
        .Cost(1, 3, "first")
        .Describe("Pictures, the most important first; empty on channels that want none.");
}
