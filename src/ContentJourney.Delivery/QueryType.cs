using ContentJourney.Delivery.Content;
using ContentJourney.Delivery.Context;
using ContentJourney.Delivery.Coverage;
using ContentJourney.Delivery.Privacy;
using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.Publishing;
using ContentJourney.Signals;

namespace ContentJourney.Delivery;

/// <summary>Where queries begin.</summary>
internal static class QueryType
{
    private const int ManyItems = 10;

    public static ObjectTypeBuilder<object?> Build() => new ObjectTypeBuilder<object?>("Query")
        .Field("content", "Content", (_, context) => ContentQueries.Content(context), field => ContentQueries.DescribeItem(
            field, "One item in the form that fits the context. Null when there is none or it is withheld; `explain` says which, and why."))
        .Field("contents", "ContentConnection!", (_, context) => ContentPage.Of(context), ContentQueries.DescribeList)
        .Field("explain", "Explanation!", (_, context) => ContentQueries.Explain(context), field => ContentQueries.DescribeItem(
            field, "Why `content` answers as it does, for the same arguments."))
        .Field("nextSteps", "[Content!]!", (_, context) => ContentQueries.NextSteps(context), ContentQueries.DescribeNextSteps)
        .Field("resolveContext", "ContextProposal!", (_, context) => SignalsArgument.Propose(context.Argument<VisitorSignals>("signals")!, Site(context)), field => field
            .Argument("signals", "SignalsInput!")
            .Describe("Reads signals (client hints, user agent, language, visits, viewed items, attributes) and proposes a context with its reasons. Nothing is stored."))
        .Field("personas", "[Persona!]!", (_, context) => Site(context).Definitions.Personas, All)
        .Field("persona", "Persona", (_, context) => Site(context).Personas.GetValueOrDefault(Key(context))?.Persona, field => field.Argument("key", "String!"))
        .Field("phaseModels", "[PhaseModel!]!", (_, context) => Site(context).Definitions.PhaseModels)
        .Field("channels", "[Channel!]!", (_, context) => Site(context).Definitions.Channels, All)
        .Field("channel", "Channel", (_, context) => Site(context).Channels.GetValueOrDefault(Key(context))?.Channel, field => field.Argument("key", "String!"))
        .Field("journeys", "[Journey!]!", (_, context) => Journeys(context), field => field.Cost(1, ManyItems).Argument("persona", "String").Argument("channel", "String"))
        .Field("journey", "Journey", (_, context) => Site(context).Definitions.Journeys.FirstOrDefault(journey => journey.Key == Key(context)), field => field.Argument("key", "String!"))
        .Field("coverage", "Coverage!", (_, context) => CoverageTypes.Resolve(context), CoverageTypes.Describe)
        .Field("privacy", "PrivacyStatement!", (_, _) => PrivacyStatement.Nothing, field => field.Describe("What this server stores about visitors, for how long, and why."))
        .Field("node", "Node", (_, context) => NodeTypes.Find(DeliveryRequest.Of(context), context.Argument<string>("id")!), field => field.Argument("id", "ID!"));

    private static void All(FieldBuilder field) => field.Cost(1, ManyItems);

    private static PublishedSite Site(in FieldContext context) => DeliveryRequest.Of(context).Site;

    private static string Key(in FieldContext context) => context.Argument<string>("key")!;

    private static IEnumerable<ContentJourney.Journeys.Journey> Journeys(FieldContext context)
    {
        var (persona, channel) = (context.Argument<string>("persona"), context.Argument<string>("channel"));
        return Site(context).Definitions.Journeys
            .Where(journey => (persona is null || journey.Persona == persona) && (channel is null || journey.Channel == channel));
    }
}
