using ContentJourney.Collections;
using ContentJourney.Content.Conditions;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using ContentJourney.Signals;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.Themes.Daylight.Looking;

/// <summary>Makes of a request the context in which its page is shown.</summary>
/// <param name="live">Holds the site.</param>
/// <param name="time">Tells the moment.</param>
/// <param name="placing">Tells where the site is.</param>
internal sealed class Looker(LiveSite live, TimeProvider time, Placing placing)
{
    /// <summary>The look that the request asks for; null while the site is empty. Names the headers that decided in <c>Vary</c>.</summary>
    public Look? Of(HttpContext http)
    {
        if (live.Current is not { } site)
        {
            return null;
        }

        var choice = Known(Choice.Of(http.Request.Query), site);
        var proposal = ContextResolver.Propose(Signals(choice, http.Request), SignalsOf(site));
        http.Response.Headers.Append("Vary", proposal.HeadersUsed.ToArray());
        var context = site.Resolve(new SelectionContext
        {
            Persona = choice.Persona,
            Phase = choice.Phase,
            Channel = choice.Channel ?? proposal.Channel,
            Locale = proposal.Locale,
            At = time.GetUtcNow(),
            Attributes = choice.Values(),
            Seed = choice.Seed,
        });
        return new Look(choice, context.Value, proposal.Locale, proposal.Channel, placing(http));
    }

    // A link from yesterday may name what was removed since; the page is shown without it.
    private static Choice Known(Choice choice, PublishedSite site) => choice with
    {
        Persona = choice.Persona is { } persona && site.Personas.ContainsKey(persona) ? persona : null,
        Phase = choice.Phase is { } phase && site.Phases.ContainsKey(phase) ? phase : null,
        Channel = choice.Channel is { } channel && site.Channels.ContainsKey(channel) ? channel : null,
    };

    // The channel is not among the attributes: the bar tells what the device speaks for, whatever was chosen.
    private static VisitorSignals Signals(Choice choice, HttpRequest request) => new()
    {
        Headers = request.Headers.Select(header => new SignalHeader(header.Key, header.Value.ToString())).ToValueList(),
        Attributes = choice.Locale is { } locale ? [new NamedValue("locale", new AttributeValue.Text(locale))] : [],
    };

    private static SignalSite SignalsOf(PublishedSite site) => new(
        site.Definitions.Settings,
        site.Definitions.Channels.Select(channel => channel.Key).ToValueList(),
        site.Definitions.Personas.Select(persona => persona.Key).ToValueList(),
        site.Definitions.PhaseModels,
        key => site.Items.GetValueOrDefault(key)?.Item.Audience);
}
