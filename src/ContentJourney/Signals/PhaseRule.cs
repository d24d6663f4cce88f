using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Journeys;

namespace ContentJourney.Signals;

/// <summary>
/// Proposes the phase. Of the first model that any viewed item names a phase of: the phase named by most, the later one on a tie; one step on when at
/// least two items name it and the visitor is here at least for the third time, for who keeps coming back has read enough of it. Who has seen nothing and
/// is here for the first time is in the first phase of the first model. Else nothing is known.
/// </summary>
internal static class PhaseRule
{
    private const int VisitsToMoveOn = 3;
    private const int ItemsToMoveOn = 2;

    public static Evidence Propose(IReadOnlyList<Audience> viewed, int? visits, ValueList<PhaseModel> models)
    {
        var counted = models.Select(model => model.Phases.Select(phase => viewed.Count(audience => audience.Phases.Contains(phase.Key, StringComparer.Ordinal))).ToArray());
        var (votes, phases) = counted.Zip(models, (votes, model) => (votes, model.Phases)).FirstOrDefault(model => model.votes.Any(count => count > 0));
        return phases is not null ? FromVotes(votes, phases, visits) : FromVisits(visits, models);
    }

    private static Evidence FromVotes(int[] votes, ValueList<Phase> phases, int? visits)
    {
        var most = votes.Max();
        var at = Array.LastIndexOf(votes, most);
        var sure = Math.Round(0.3 + (0.4 * most / votes.Sum()), 2);
        var seen = $"The items seen speak most for the phase \"{phases[at].Key}\" ({most} of them)";
        return visits >= VisitsToMoveOn && most >= ItemsToMoveOn && at + 1 < phases.Count
            ? new(phases[at + 1].Key, sure, string.Create(CultureInfo.InvariantCulture, $"{seen}, and this is visit {visits}, so \"{phases[at + 1].Key}\" comes next."))
            : new(phases[at].Key, sure, $"{seen}.");
    }

    private static Evidence FromVisits(int? visits, ValueList<PhaseModel> models) =>
        visits is 0 or 1 && models.SelectMany(model => model.Phases.Take(1)).FirstOrDefault() is { } first
            ? new(first.Key, 0.5, $"This is the first visit, so the journey starts with \"{first.Key}\".")
            : new(null, 0, "Neither visits nor items seen speak for a phase.");
}
