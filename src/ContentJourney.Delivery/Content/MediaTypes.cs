using ContentJourney.Fitting;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Delivery.Content;

/// <summary>Pictures and calls to action.</summary>
internal static class MediaTypes
{
    public static TypeBuilder CallToAction() => new ObjectTypeBuilder<FittedAction>("CallToAction", "Something one can do next.")
        .Field("label", "String!", action => action.Label)
        .Field("url", "URL!", action => action.Url)
        .Field("kind", "String!", action => action.Kind, field => field.Describe("What sort of act it is, e.g. `buy`, `book`, `call`."))
        .Field("variant", "String!", action => action.Variant, field => field.Describe("The key of the variant it came from."));

    public static TypeBuilder Media() => new ObjectTypeBuilder<FittedMedia>("Media", "A picture.")
        .Field("url", "URL!", (media, context) => MediaLinks.Url(media, context.Argument<int?>("width"), context.Argument<int?>("height"), context.Argument<string>("format")), field => field
            .Argument("width", "Int", description: "The width it will be shown at, in pixels.")
            .Argument("height", "Int", description: "The height it will be shown at, in pixels.")
            .Argument("format", "String", description: "The file name extension to prefer, e.g. `webp`.")
            .Describe("Of the sizes and formats the site holds, the smallest that is large enough for what is asked; without a wish, the one that suits the channel."))
        .Field("alt", "String!", media => media.Alt)
        .Field("width", "Int", media => media.Width)
        .Field("height", "Int", media => media.Height)
        .Field("contentType", "String!", media => MediaLinks.ContentType(media.File));
}
