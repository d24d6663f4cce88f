namespace ContentJourney.Content;

/// <summary>Something one can do next.</summary>
/// <param name="Label">What it says; plain, facts allowed.</param>
/// <param name="Url">Where it leads: an absolute or root-relative address, or <c>tel:</c> and <c>mailto:</c>; text and url facts allowed.</param>
/// <param name="Kind">What sort of act it is, a key such as <c>buy</c>, <c>book</c>, <c>call</c>.</param>
public sealed record CallToAction(string Label, string Url, string Kind = "link");
