using ContentJourney.Fitting;
using ContentJourney.Journeys;
using ContentJourney.Selection;

namespace ContentJourney.Delivery.Journeys;

/// <summary>A touchpoint with the journey and stage it is part of.</summary>
internal sealed record TouchpointPlace(Journey Journey, Stage Stage, Touchpoint Touchpoint)
{
    /// <summary>The touchpoints that come next, wherever in the journey they are.</summary>
    public IEnumerable<TouchpointPlace> LeadsTo() =>
        from stage in Journey.Stages
        from touchpoint in stage.Touchpoints
        where Touchpoint.LeadsTo.Contains(touchpoint.Key)
        select new TouchpointPlace(Journey, stage, touchpoint);

    /// <summary>What serves it, worded for the persona, phase and channel that it stands for; withheld items are left out.</summary>
    public IEnumerable<DeliveredContent> Contents(DeliveryRequest request)
    {
        var here = new SelectionContext { Persona = Journey.Persona, Phase = Stage.Phase, Channel = Touchpoint.Channel, At = request.Now };
        return request.Site.Resolve(here).TryGet(out var context)
            ? Touchpoint.Contents
                .Select(key => request.Site.Items.GetValueOrDefault(key))
                .Select(item => item is null ? null : request.Deliver(item, context))
                .OfType<DeliveredContent>()
            : [];
    }
}
