using ContentJourney.Channels;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Delivery.Channels;

/// <summary>Channels.</summary>
internal static class ChannelTypes
{
    public static TypeBuilder[] All() =>
    [
        new ObjectTypeBuilder<Channel>("Channel", "A way to reach people: what it shows, and how much of it.")
            .Implements("Node")
            .Field("id", "ID!", channel => NodeId.Write(nameof(Channel), channel.Key))
            .Field("key", "String!", channel => channel.Key)
            .Field("name", "String!", channel => channel.Name)
            .Field("kind", "ChannelKind!", channel => channel.Kind)
            .Field("fallback", "Channel", (channel, context) => channel.Fallback is { } fallback ? DeliveryRequest.Of(context).Site.Channels.GetValueOrDefault(fallback)?.Channel : null)
            .Field("wants", "[String!]!", channel => channel.Wants)
            .Field("budgets", "[Budget!]!", channel => channel.Budgets),
        new ObjectTypeBuilder<Budget>("Budget", "How much of a field a channel takes.")
            .Field("field", "String!", budget => budget.Field)
            .Field("unit", "BudgetUnit!", budget => budget.Unit)
            .Field("max", "Int!", budget => budget.Max)
            .Field("hard", "Boolean!", budget => budget.Hard, field => field.Describe("Whether it always holds in a delivery.")),
    ];

    public static IEnumerable<Channel> Find(DeliveryRequest request, IEnumerable<string> keys) =>
        keys.Select(key => request.Site.Channels.GetValueOrDefault(key)?.Channel).OfType<Channel>();
}
