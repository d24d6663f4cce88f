using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Signals;

/// <summary>The context that signals speak for. A proposal only: what a request names itself always wins.</summary>
public sealed record ContextProposal
{
    /// <summary>Gets the persona's key; null when nothing speaks clearly for one.</summary>
    public string? Persona { get; init; }

    /// <summary>Gets the phase's key; null when nothing is known.</summary>
    public string? Phase { get; init; }

    /// <summary>Gets the channel's key, one of the site's.</summary>
    public required string Channel { get; init; }

    /// <summary>Gets the locale, one of the site's.</summary>
    public required Locale Locale { get; init; }

    /// <summary>Gets the attributes as given, each name once and without those that decided, and <c>visits</c>.</summary>
    public ValueList<NamedValue> Attributes { get; init; } = [];

    /// <summary>Gets how sure the proposal is, 0 to 1: as sure as the least sure of persona, phase and channel, as far as there are any.</summary>
    public required double Confidence { get; init; }

    /// <summary>Gets why, in sentences for a person.</summary>
    public ValueList<string> Reasons { get; init; } = [];

    /// <summary>
    /// Gets the header fields that channel and locale were decided by, in ordinal order, for <c>Vary</c>. A field that was looked for and not there
    /// is among them: had it been there, the answer might be another.
    /// </summary>
    public ValueList<string> HeadersUsed { get; init; } = [];

    /// <summary>Gets whether a robot asks and not a person: a crawler, a link preview or a monitor. Counting its touches would count nobody.</summary>
    public bool Automated { get; init; }

    /// <summary>Gets whether the visitor asked not to be measured (<c>Sec-GPC: 1</c>).</summary>
    public bool MeasuringOff { get; init; }
}
