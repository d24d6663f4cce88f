using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Signals;

/// <summary>
/// Proposes the persona that the audiences of viewed items name most often: at least two items, and at least twice as many as name the next.
/// Never from the device: what somebody holds does not say who somebody is.
/// </summary>
internal static class PersonaRule
{
    public static Evidence Propose(IReadOnlyList<Audience> viewed, ValueList<string> personas)
    {
        var votes = viewed.SelectMany(audience => audience.Personas.Distinct(StringComparer.Ordinal))
            .Where(key => personas.Contains(key, StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal)
            .OrderByDescending(vote => vote.Value)
            .ToArray();
        var next = votes.ElementAtOrDefault(1).Value;
        return votes is [{ Value: >= 2 } first, ..] && first.Value >= 2 * next
            ? new(first.Key, Math.Round((double)first.Value / (first.Value + next + 1), 2), $"{first.Value} of the items seen are for \"{first.Key}\", far more than for anybody else.")
            : new(null, 0, "The items seen do not speak clearly for a persona.");
    }
}
