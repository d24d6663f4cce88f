using ContentJourney.Collections;

namespace ContentJourney.Signals;

/// <summary>What a request tells of itself without anybody having been asked. Nothing of it is stored.</summary>
public sealed record VisitorSignals
{
    /// <summary>Gets the request's header fields; of two with the same name the first counts, unknown names are passed over.</summary>
    public ValueList<SignalHeader> Headers { get; init; } = [];

    /// <summary>Gets how often the visitor has been here, this time included; null when not known. Below zero counts as not known.</summary>
    public int? Visits { get; init; }

    /// <summary>Gets the keys of items seen so far; the first <see cref="ContextResolver.MaxViewed"/> different ones count.</summary>
    public ValueList<string> Viewed { get; init; } = [];

    /// <summary>Gets what the front-end knows; those named <c>channel</c>, <c>persona</c>, <c>phase</c> and <c>locale</c> decide.</summary>
    public ValueList<NamedValue> Attributes { get; init; } = [];
}
