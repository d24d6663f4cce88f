using ContentJourney.Access;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>What people do with settings, personas, phase models, channels, content types, split tests and journeys. Each call first asks whether the actor may.</summary>
/// <param name="store">Where the site is kept.</param>
/// <param name="work">Where the site's files are listed.</param>
/// <param name="live">What editors see.</param>
/// <param name="measure">How texts are measured against budgets.</param>
public sealed class DefinitionEditing(ISiteStore store, IDeskStore work, LiveDesk live, BudgetMeasure measure)
{
    /// <summary>
    /// Adds or replaces definitions, all or none; visitors see the difference at once. Problems: <c>access.denied</c>, <c>definition.conflict</c>
    /// for each that is not as it was when the editing began, and everything that would be wrong with the site and is not wrong yet, items included.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="change">The definitions as they are to be; no items, files or removals.</param>
    /// <param name="before">The same ones as they were when the editing began; a new one is left out.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The new version of the site.</returns>
    /// <exception cref="ArgumentException">The change names items, files or removals.</exception>
    public async Task<Outcome<long>> SetAsync(Actor actor, SiteChange change, SiteChange before, DateTimeOffset at, CancellationToken cancellation)
    {
        if (DefinitionChange.Has(change, Noun.Item) || DefinitionChange.Has(change, Noun.File) || change.Removals.Count > 0)
        {
            throw new ArgumentException("Definitions are set here, nothing else.", nameof(change));
        }

        if (actor.Lacks(Right.Define) is { } refusal)
        {
            return Outcome.Failed<long>([refusal]);
        }

        if (await live.ReadAsync(cancellation).ConfigureAwait(false) is not { } desk)
        {
            return Outcome.Failed<long>([EditingProblems.SiteIsEmpty]);
        }

        var conflicts = DefinitionChange.Conflicts(desk.Live.Definitions, change, before).ToValueList();
        var problems = conflicts.Count > 0 ? conflicts : DefinitionCheck.NewProblems(desk, change, await work.ReadFilesAsync(cancellation).ConfigureAwait(false), measure);
        return problems.Count > 0 ? Outcome.Failed<long>(problems) : await store.WriteAsync(change, actor.At(at), cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Takes a definition out of the site. A built-in channel stays, but is again as it was built in. Problems: <c>access.denied</c>, and by noun
    /// <c>persona.unknown</c>, <c>persona.used</c>, <c>phaseModel.used</c>, … whose message says where it is used.
    /// </summary>
    /// <returns>The new version of the site.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The noun is an item or a file, which have use cases of their own.</exception>
    public async Task<Outcome<long>> RemoveAsync(Actor actor, Noun noun, string key, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(noun is Noun.Item or Noun.File, true, nameof(noun));
        if (actor.Lacks(Right.Define) is { } refusal)
        {
            return Outcome.Failed<long>([refusal]);
        }

        if (await live.ReadAsync(cancellation).ConfigureAwait(false) is not { } desk)
        {
            return Outcome.Failed<long>([EditingProblems.SiteIsEmpty]);
        }

        return DefinitionCheck.RemovalProblem(desk, noun, key) is { } problem
            ? Outcome.Failed<long>([problem])
            : await store.WriteAsync(new SiteChange { Removals = [new Removal(noun, key)] }, actor.At(at), cancellation).ConfigureAwait(false);
    }
}
