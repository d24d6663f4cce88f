using ContentJourney.Collections;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.Publishing;
using ContentJourney.Signals;

namespace ContentJourney.Delivery.Context;

/// <summary>Signals as a client gave them.</summary>
internal static class SignalsArgument
{
    public static VisitorSignals Read(InputValues values) => new()
    {
        Headers = (values.List<AttributeArgument>("headers") ?? []).Select(header => new SignalHeader(header.Name, header.Value.ToString()!)).ToValueList(),
        Visits = values.Get<int?>("visits"),
        Viewed = (values.List<string>("viewed") ?? []).ToValueList(),
        Attributes = (values.List<AttributeArgument>("attributes") ?? []).Select(attribute => new NamedValue(attribute.Name, attribute.Value)).ToValueList(),
    };

    public static ContextProposal Propose(VisitorSignals signals, PublishedSite site) => ContextResolver.Propose(signals, new SignalSite(
        site.Definitions.Settings,
        site.Definitions.Channels.Select(channel => channel.Key).ToValueList(),
        site.Definitions.Personas.Select(persona => persona.Key).ToValueList(),
        site.Definitions.PhaseModels,
        key => site.Items.GetValueOrDefault(key)?.Item.Audience));
}
