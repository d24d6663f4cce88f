using ContentJourney.Problems;

namespace ContentJourney.Recipes;

/// <summary>Where in a recipe's files the parts of its site were written.</summary>
public sealed class PlaceMap
{
    private readonly IReadOnlyDictionary<string, Place> _places;
    private readonly IReadOnlyDictionary<string, string> _bodies;

    internal PlaceMap(IReadOnlyDictionary<string, Place> places, IReadOnlyDictionary<string, string> bodies)
    {
        _places = places;
        _bodies = bodies;
    }

    /// <summary>The place of the part, or of the nearest part around it; null when the recipe does not hold it.</summary>
    public Place? Find(string path)
    {
        for (var at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf('/'))])
        {
            if (_places.TryGetValue(at, out var place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The problem with its place as its path, e.g. <c>phases.yaml:12:3</c>; as it is when the recipe does not hold that part.</summary>
    public Problem Locate(Problem problem) => Of(problem) is { } place ? problem with { Path = place.ToString() } : problem;

    internal Place? Exactly(string path) => _places.GetValueOrDefault(path);

    // A body is long, so a problem with a fact in it is placed at the fact, which the message quotes.
    internal Place? Of(Problem problem)
    {
        var place = Find(problem.Path);
        var (start, end) = (problem.Message.IndexOf("{fact:", StringComparison.Ordinal), problem.Message.IndexOf('}', StringComparison.Ordinal));
        if (place is null || start < 0 || end < start || !_bodies.TryGetValue(problem.Path, out var body))
        {
            return place;
        }

        var at = body.IndexOf(problem.Message[start..(end + 1)], StringComparison.Ordinal);
        return at < 0 ? place : place with { Line = place.Line + body.AsSpan(0, at).Count('\n'), Column = at - body.LastIndexOf('\n', at) };
    }
}
