using ContentJourney.Problems;

namespace ContentJourney.Recipes;

/// <summary>Where in a recipe's files the parts of its site were written.</summary>
public sealed class PlaceMap
{
    private readonly IReadOnlyDictionary<string, Place> _places;

    internal PlaceMap(IReadOnlyDictionary<string, Place> places) => _places = places;

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

    internal Place? Of(Problem problem) => Find(problem.Path);
}
