using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Editing;

/// <summary>What people do with the filters they keep; each has their own.</summary>
/// <param name="work">Where they are kept.</param>
public sealed class FilterEditing(IDeskStore work)
{
    /// <summary>The longest name in characters.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The longest query in characters.</summary>
    public const int MaxQueryLength = 2_000;

    /// <summary>The actor's filters, by name. Problem <c>access.denied</c>.</summary>
    public async Task<Outcome<ValueList<SavedFilter>>> ListAsync(Actor actor, CancellationToken cancellation) => actor.Lacks(Right.Look) is { } refusal
        ? Outcome.Failed<ValueList<SavedFilter>>([refusal])
        : await work.ReadFiltersAsync(actor.Name, cancellation).ConfigureAwait(false);

    /// <summary>
    /// Keeps a filter, in place of one of the same name. Problems: <c>access.denied</c>, and at the path <c>name</c> <c>filter.name.missing</c> and
    /// <c>filter.name.long</c>, over <see cref="MaxNameLength"/>; <c>filter.long</c> over <see cref="MaxQueryLength"/>.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="query">The list's query string, without <c>?</c>.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<Outcome<SavedFilter>> KeepAsync(Actor actor, string name, string query, CancellationToken cancellation)
    {
        var filter = new SavedFilter(actor.Name, name.Trim(), query);
        if (actor.Lacks(Right.Look) is { } refusal)
        {
            return Outcome.Failed<SavedFilter>([refusal]);
        }

        ValueList<Problem> problems = [.. Problems(filter)];
        if (problems.Count > 0)
        {
            return Outcome.Failed<SavedFilter>(problems);
        }

        await work.KeepFilterAsync(filter, cancellation).ConfigureAwait(false);
        return filter;
    }

    /// <summary>Forgets one of the actor's filters; nothing happens when there is none. Problem <c>access.denied</c>.</summary>
    /// <returns>The filter's name.</returns>
    public async Task<Outcome<string>> RemoveAsync(Actor actor, string name, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Look) is { } refusal)
        {
            return Outcome.Failed<string>([refusal]);
        }

        await work.RemoveFilterAsync(actor.Name, name, cancellation).ConfigureAwait(false);
        return name;
    }

    private static IEnumerable<Problem> Problems(SavedFilter filter)
    {
        if (filter.Name.Length == 0)
        {
            yield return new Problem("filter.name.missing", "The name is missing; say what the filter finds.", "name");
        }

        if (filter.Name.Length > MaxNameLength)
        {
            yield return new Problem("filter.name.long", $"A name has at most {MaxNameLength} characters; this one has {filter.Name.Length}.", "name");
        }

        if (filter.Query.Length > MaxQueryLength)
        {
            yield return new Problem("filter.long", $"A filter has at most {MaxQueryLength} characters; this one has {filter.Query.Length}. Search for less.");
        }
    }
}
