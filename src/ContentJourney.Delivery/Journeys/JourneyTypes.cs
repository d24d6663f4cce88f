using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.Journeys;

namespace ContentJourney.Delivery.Journeys;

/// <summary>Phase models and journeys.</summary>
internal static class JourneyTypes
{
    public static TypeBuilder[] All() => [PhaseModel(), Phase(), KpiDefinition(), Journey(), Stage(), Touchpoint(), KpiValue()];

    private static ObjectTypeBuilder<PhaseModel> PhaseModel() => new ObjectTypeBuilder<PhaseModel>("PhaseModel", "A way to cut the customer journey into phases.")
        .Field("key", "String!", model => model.Key)
        .Field("name", "String!", model => model.Name)
        .Field("phases", "[Phase!]!", model => model.Phases);

    private static ObjectTypeBuilder<Phase> Phase() => new ObjectTypeBuilder<Phase>("Phase")
        .Field("key", "String!", phase => phase.Key)
        .Field("name", "String!", phase => phase.Name)
        .Field("goal", "String", phase => phase.Goal)
        .Field("kpis", "[KpiDefinition!]!", phase => phase.Kpis);

    private static ObjectTypeBuilder<KpiDefinition> KpiDefinition() => new ObjectTypeBuilder<KpiDefinition>("KpiDefinition")
        .Field("key", "String!", kpi => kpi.Key)
        .Field("name", "String!", kpi => kpi.Name)
        .Field("unit", "String!", kpi => kpi.Unit)
        .Field("better", "KpiDirection!", kpi => kpi.Better);

    private static ObjectTypeBuilder<Journey> Journey() => new ObjectTypeBuilder<Journey>("Journey", "The way of one persona through the phases of a model.")
        .Implements("Node")
        .Field("id", "ID!", journey => NodeId.Write(nameof(Journey), journey.Key))
        .Field("key", "String!", journey => journey.Key)
        .Field("name", "String!", journey => journey.Name)
        .Field("persona", "Persona!", (journey, context) => DeliveryRequest.Of(context).Site.Personas.GetValueOrDefault(journey.Persona)?.Persona)
        .Field("model", "PhaseModel!", (journey, context) => JourneyPlace.ModelOf(journey, DeliveryRequest.Of(context).Site))
        .Field("channel", "Channel", (journey, context) => journey.Channel is { } channel ? DeliveryRequest.Of(context).Site.Channels.GetValueOrDefault(channel)?.Channel : null)
        .Field("stages", "[Stage!]!", journey => journey.Stages.Select(stage => new JourneyPlace(journey, stage)))
        .Field("picture", "String!", JourneyPictures.Draw, field => field
            .Argument("width", "Int", description: "Width in pixels, 640 to 3,000; 1,200 when not given.")
            .Cost(500)
            .Describe("The map as SVG, for people who would rather look than read."));

    private static ObjectTypeBuilder<JourneyPlace> Stage() => new ObjectTypeBuilder<JourneyPlace>("Stage")
        .Field("phase", "Phase!", (place, context) => DeliveryRequest.Of(context).Site.Phases.TryGetValue(place.Stage.Phase, out var found) ? found.Phase : null)
        .Field("touchpoints", "[Touchpoint!]!", place => place.Stage.Touchpoints.Select(touchpoint => new TouchpointPlace(place.Journey, place.Stage, touchpoint)))
        .Field("emotion", "Float", place => place.Stage.Emotion, field => field.Describe("The mean of its touchpoints, −2 to 2."))
        .Field("kpis", "[KpiValue!]!", (place, context) => place.Kpis(DeliveryRequest.Of(context).Site));

    private static ObjectTypeBuilder<TouchpointPlace> Touchpoint() => new ObjectTypeBuilder<TouchpointPlace>("Touchpoint")
        .Field("key", "String!", place => place.Touchpoint.Key)
        .Field("name", "String!", place => place.Touchpoint.Name)
        .Field("channel", "Channel!", (place, context) => DeliveryRequest.Of(context).Site.Channels.GetValueOrDefault(place.Touchpoint.Channel)?.Channel)
        .Field("owner", "String", place => place.Touchpoint.Owner)
        .Field("actions", "[String!]!", place => place.Touchpoint.Actions)
        .Field("thoughts", "[String!]!", place => place.Touchpoint.Thoughts)
        .Field("emotion", "Int", place => place.Touchpoint.Emotion, field => field.Describe("−2 frustrated to 2 delighted."))
        .Field("painPoints", "[String!]!", place => place.Touchpoint.PainPoints)
        .Field("opportunities", "[String!]!", place => place.Touchpoint.Opportunities)
        .Field("leadsTo", "[Touchpoint!]!", place => place.LeadsTo())
        .Field("contents", "[Content!]!", Contents, field => field
            .Argument("first", "Int", description: "At most so many.")
            .Cost(1, 10, "first")
            .Describe("The content that serves it, as the journey's persona gets it in this phase on this channel."));

    private static ObjectTypeBuilder<KpiPlace> KpiValue() => new ObjectTypeBuilder<KpiPlace>("KpiValue", "A figure to reach, and what was measured.")
        .Field("definition", "KpiDefinition!", kpi => kpi.Definition)
        .Field("target", "Float", kpi => kpi.Target)
        .Field("actual", "Float", _ => (double?)null, field => field.Describe("Null as long as nothing was measured."))
        .Field("sample", "Int!", _ => 0, field => field.Describe("How many measurements stand behind the figure."))
        .Field("onTarget", "Boolean", _ => (bool?)null, field => field.Describe("Null as long as nothing was measured."));

    private static object Contents(TouchpointPlace place, FieldContext context) => context.Argument<int?>("first") is < 0
        ? new FieldError("\"first\" is a number of items, 0 or more.", ErrorCodes.BadInput)
        : place.Contents(DeliveryRequest.Of(context)).Take(context.Argument<int?>("first") ?? int.MaxValue).ToArray();
}
