using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>A place at which a text can be cut.</summary>
/// <param name="Line">What it says; empty where it is not cut inside.</param>
/// <param name="Kind">How it may be cut.</param>
internal sealed record TextLeaf(ValueList<Inline> Line, TextLeafKind Kind);
