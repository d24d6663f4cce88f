using ContentJourney.Collections;

namespace ContentJourney.Content;

/// <summary>Whom an item is for, by keys; an empty axis means anybody. Decides about lists, never about asking by key.</summary>
/// <param name="Personas">Personas; those below them are included.</param>
/// <param name="Phases">Phases.</param>
/// <param name="Channels">Channels; those that fall back to them are included.</param>
public sealed record Audience(ValueList<string> Personas, ValueList<string> Phases, ValueList<string> Channels)
{
    /// <summary>Gets the audience that is anybody.</summary>
    public static Audience Anybody { get; } = new([], [], []);
}
