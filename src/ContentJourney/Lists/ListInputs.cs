using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Lists;

/// <summary>What lists of a site depend on beside persona, phase, channel and locale.</summary>
internal sealed class ListInputs
{
    private readonly long[] _turns;

    public ListInputs(IEnumerable<PublishedItem> items)
    {
        var wordings = items.SelectMany(item => item.Wordings).ToArray();
        Attributes = wordings.SelectMany(wording => wording.Inputs.Attributes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        _turns = [.. wordings.SelectMany(wording => wording.Inputs.Schedules)
            .Concat(items.Select(item => item.Item.Schedule).OfType<Schedule>())
            .SelectMany(schedule => new[] { schedule.From, schedule.Until })
            .OfType<DateTimeOffset>()
            .Select(turn => turn.UtcTicks)
            .Distinct()
            .Order()];
    }

    /// <summary>Gets the attributes that some condition asks for.</summary>
    public ValueList<string> Attributes { get; }

    /// <summary>The next moment at which a schedule begins or ends; null when none is to come.</summary>
    public DateTimeOffset? TurnAfter(DateTimeOffset at) => MomentOf(at) is var next && next < _turns.Length ? new DateTimeOffset(_turns[next], TimeSpan.Zero) : null;

    /// <summary>The number of turns of schedules that lie behind the moment; between two turns lists stay the same.</summary>
    public int MomentOf(DateTimeOffset at)
    {
        var found = Array.BinarySearch(_turns, at.UtcTicks);
        return found >= 0 ? found + 1 : ~found;
    }
}
