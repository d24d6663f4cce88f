namespace ContentJourney.Coverage;

/// <summary>How well a cell of the matrix persona × phase × channel is served; the best of its items counts.</summary>
public enum CoverageState
{
    /// <summary>Nothing serves it.</summary>
    Missing,

    /// <summary>Some field that the channel wants is only shortened, or made from another.</summary>
    Derived,

    /// <summary>A wider wording serves it: made for any persona or phase, or for a parent.</summary>
    Inherited,

    /// <summary>Worded for it: audience or variants name this persona and this phase, and every field the channel wants was written to fit.</summary>
    Authored,
}
