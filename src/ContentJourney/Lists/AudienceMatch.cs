using ContentJourney.Content;
using ContentJourney.Selection;

namespace ContentJourney.Lists;

/// <summary>Does an item's audience admit a context, and how closely?</summary>
public static class AudienceMatch
{
    /// <summary>How close the audience is, or null when it is for others. An axis that the context does not name admits everything.</summary>
    public static VariantRank? Rank(Audience audience, SiteContext context)
    {
        var persona = context.Persona is null ? Lineage.Any : Lineage.Distance(context.Persona.Chain, audience.Personas);
        var channel = Lineage.Distance(context.Channel.Chain, audience.Channels);
        var named = context.Context.Phase is { } phase && audience.Phases.AsSpan().Contains(phase);
        var admitted = persona != Lineage.Outside
            && channel != Lineage.Outside
            && (named || audience.Phases.Count == 0 || context.Context.Phase is null);
        return admitted ? new VariantRank(persona, named ? 0 : 1, channel, 0, 0, 0) : null;
    }
}
