using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ContentJourney.Coverage;
using ContentJourney.Editing;
using ContentJourney.Fitting;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Forms.Coverage;

/// <summary>Computes coverage, and keeps each matrix for as long as its site is the newest, for ten minutes at most: schedules begin and end.</summary>
/// <param name="live">What editors see.</param>
/// <param name="deliverer">Makes deliveries, for the states of cells.</param>
public sealed class CoverageDesk(LiveDesk live, Deliverer deliverer)
{
    private const long Kept = 10 * TimeSpan.TicksPerMinute;

    private readonly ConditionalWeakTable<PublishedSite, ConcurrentDictionary<CoverageQuery, Outcome<CoverageMatrix>>> _kept = [];

    /// <summary>What editors see; null while there is no site.</summary>
    public Task<Desk?> ReadAsync(CancellationToken cancellation) => live.ReadAsync(cancellation);

    /// <summary>The matrix of what is asked for; a problem for a key or language that cannot be.</summary>
    public Outcome<CoverageMatrix> Matrix(PublishedSite site, CoverageQuery query)
    {
        var kept = _kept.GetOrCreateValue(site);
        var whole = query with { At = new DateTimeOffset(query.At.Ticks - (query.At.Ticks % Kept), query.At.Offset) };
        foreach (var past in kept.Keys.Where(past => past.At != whole.At))
        {
            kept.TryRemove(past, out _);
        }

        return kept.GetOrAdd(whole, asked => CoverageMatrix.Of(site, asked, deliverer));
    }
}
