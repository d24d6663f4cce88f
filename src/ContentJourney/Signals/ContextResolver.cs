using ContentJourney.Collections;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Signals;

/// <summary>Proposes a context from signals, by a few rules that a person can predict. Each part has its own rule; see those.</summary>
public static class ContextResolver
{
    /// <summary>The longest header value that is read, in characters; a longer one counts as absent.</summary>
    public const int MaxHeaderLength = 1_000;

    /// <summary>How many viewed items count.</summary>
    public const int MaxViewed = 100;

    private const string Visits = "visits";

    private static readonly string[] _deciding = ["channel", "persona", "phase", "locale"];

    /// <summary>Proposes a context; always finds a channel and a locale.</summary>
    public static ContextProposal Propose(VisitorSignals signals, SignalSite site)
    {
        var headers = new HeaderReader(signals.Headers);
        var audiences = signals.Viewed.Distinct(StringComparer.Ordinal).Take(MaxViewed).Select(site.AudienceOf).OfType<Content.Audience>().ToArray();
        var visits = signals.Visits is >= 0 ? signals.Visits : null;
        var notes = new List<string>();

        var channel = Named(signals, "channel", site.Channels, notes) ?? ChannelRule.Propose(headers, site.Channels);
        var locale = LocaleRule.Propose(TextOf(signals, "locale"), headers, site.Settings);
        var persona = Named(signals, "persona", site.Personas, notes) ?? PersonaRule.Propose(audiences, site.Personas);
        var phases = site.PhaseModels.SelectMany(model => model.Phases).Select(phase => phase.Key).ToValueList();
        var phase = Named(signals, "phase", phases, notes) ?? PhaseRule.Propose(audiences, visits, site.PhaseModels);
        var measuringOff = headers.Peek(HeaderReader.GlobalPrivacyControl) == "1";
        if (measuringOff)
        {
            notes.Add("Sec-GPC is 1, so measuring is off.");
        }

        return new()
        {
            Persona = persona.Value,
            Phase = phase.Value,
            Channel = channel.Value!,
            Locale = locale.Locale,
            Attributes = Attributes(signals, visits),
            Confidence = new[] { channel, persona, phase }.Where(evidence => evidence.Value is not null).Min(evidence => evidence.Confidence),
            Reasons = [channel.Reason, locale.Reason, persona.Reason, phase.Reason, .. notes],
            HeadersUsed = headers.Used,
            Automated = UserAgent.Classify(headers.Peek(HeaderReader.UserAgent)).Automated,
            MeasuringOff = measuringOff,
        };
    }

    private static Evidence? Named(VisitorSignals signals, string name, ValueList<string> known, List<string> notes)
    {
        if (TextOf(signals, name) is not { } key)
        {
            return null;
        }

        if (known.Contains(key, StringComparer.Ordinal))
        {
            return new(key, 1, $"The attribute {name} names \"{key}\".");
        }

        notes.Add($"The attribute {name} names something this site does not have, so it is passed over.");
        return null;
    }

    private static string? TextOf(VisitorSignals signals, string name) =>
        (signals.Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Value as AttributeValue.Text)?.Value;

    private static ValueList<NamedValue> Attributes(VisitorSignals signals, int? visits)
    {
        var counted = visits is { } count ? [new NamedValue(Visits, new AttributeValue.Number(count))] : Array.Empty<NamedValue>();
        return signals.Attributes
            .Where(attribute => !_deciding.Contains(attribute.Name, StringComparer.Ordinal))
            .Concat(counted)
            .DistinctBy(attribute => attribute.Name, StringComparer.Ordinal)
            .ToValueList();
    }
}
