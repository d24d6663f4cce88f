using ContentJourney.Collections;

namespace ContentJourney.Journeys;

/// <summary>Journeys as they are after one step of editing. What a step names and the journey does not have leaves the journey as it is.</summary>
public static class JourneyEdits
{
    /// <summary>Finds a touchpoint and the stage it stands in; null when there is none of the key.</summary>
    public static (Stage Stage, Touchpoint Touchpoint)? Find(this Journey journey, string key)
    {
        foreach (var stage in journey.Stages)
        {
            foreach (var touchpoint in stage.Touchpoints)
            {
                if (touchpoint.Key == key)
                {
                    return (stage, touchpoint);
                }
            }
        }

        return null;
    }

    /// <summary>Puts a touchpoint at the place of the one of its key where that stands in the stage, else at the stage's end.</summary>
    public static Journey Put(this Journey journey, string phase, Touchpoint touchpoint) => journey.Find(touchpoint.Key)?.Stage.Phase == phase
        ? journey.Each(stage => stage.Touchpoints.Select(other => other.Key == touchpoint.Key ? touchpoint : other))
        : journey.Each(stage => stage.Touchpoints.Where(other => other.Key != touchpoint.Key).Concat(stage.Phase == phase ? [touchpoint] : []));

    /// <summary>Takes a touchpoint out, and the ways that lead to it.</summary>
    public static Journey Without(this Journey journey, string key) => journey.Each(stage => stage.Touchpoints
        .Where(touchpoint => touchpoint.Key != key)
        .Select(touchpoint => touchpoint with { LeadsTo = touchpoint.LeadsTo.Where(to => to != key).ToValueList() }));

    /// <summary>Moves a touchpoint one place on or back; beyond the end of its stage it becomes the nearest of the stage beside it.</summary>
    public static Journey Move(this Journey journey, string key, bool on)
    {
        if (journey.Find(key) is not { } found)
        {
            return journey;
        }

        var list = found.Stage.Touchpoints.ToList();
        var at = list.IndexOf(found.Touchpoint);
        var to = on ? at + 1 : at - 1;
        return to >= 0 && to < list.Count
            ? journey.Each(stage => stage.Phase == found.Stage.Phase ? Swapped(list, at, to) : stage.Touchpoints)
            : journey.MoveBeyond(found.Stage, found.Touchpoint, on);
    }

    /// <summary>Names an item for a touchpoint, once.</summary>
    public static Journey Attach(this Journey journey, string touchpoint, string item) => journey.Each(stage => stage.Touchpoints
        .Select(other => other.Key == touchpoint && !other.Contents.Contains(item, StringComparer.Ordinal) ? other with { Contents = [.. other.Contents, item] } : other));

    private static Journey MoveBeyond(this Journey journey, Stage from, Touchpoint touchpoint, bool on)
    {
        var beside = journey.Stages.ToList().IndexOf(from) + (on ? 1 : -1);
        if (beside < 0 || beside >= journey.Stages.Count)
        {
            return journey;
        }

        var phase = journey.Stages[beside].Phase;
        return journey.Each(stage => stage.Phase == from.Phase ? stage.Touchpoints.Where(other => other.Key != touchpoint.Key)
            : stage.Phase != phase ? stage.Touchpoints
            : on ? stage.Touchpoints.Prepend(touchpoint)
            : stage.Touchpoints.Append(touchpoint));
    }

    private static List<Touchpoint> Swapped(List<Touchpoint> list, int at, int to)
    {
        (list[at], list[to]) = (list[to], list[at]);
        return list;
    }

    private static Journey Each(this Journey journey, Func<Stage, IEnumerable<Touchpoint>> touchpoints) => journey with
    {
        Stages = journey.Stages.Select(stage => stage with { Touchpoints = touchpoints(stage).ToValueList() }).ToValueList(),
    };
}
