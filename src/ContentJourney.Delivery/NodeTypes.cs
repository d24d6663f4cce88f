using ContentJourney.Channels;
using ContentJourney.Delivery.Content;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.Journeys;
using ContentJourney.Personas;

namespace ContentJourney.Delivery;

/// <summary>Anything with a global id.</summary>
internal static class NodeTypes
{
    public static InterfaceTypeBuilder Interface(ContentTypeNames names) => new InterfaceTypeBuilder("Node", "Anything with a global id.")
        .Field("id", "ID!")
        .ResolveType(value => value is DeliveredContent content ? names.Of(content.Item.Type) : value.GetType().Name);

    /// <summary>Finds what an id names, in the request's site; null when there is nothing.</summary>
    public static object? Find(DeliveryRequest request, string id) => NodeId.Read(id) switch
    {
        (nameof(Persona), var key) => request.Site.Personas.GetValueOrDefault(key)?.Persona,
        (nameof(Channel), var key) => request.Site.Channels.GetValueOrDefault(key)?.Channel,
        (nameof(Journey), var key) => request.Site.Definitions.Journeys.FirstOrDefault(journey => journey.Key == key),
        (ContentId.Kind, var key) => ContentId.Find(request, key),
        _ => null,
    };
}
