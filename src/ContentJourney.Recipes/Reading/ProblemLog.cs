using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Recipes.Reading;

/// <summary>Gathers what is wrong with a recipe, and where each part of the site was written.</summary>
internal sealed class ProblemLog
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);
    private readonly List<PlacedProblem> _problems = [];
    private readonly HashSet<Place> _reported = [];

    /// <summary>Gets how many problems there are so far.</summary>
    public int Count => _problems.Count;

    /// <summary>Gets the problems so far, by file and place.</summary>
    public ValueList<Problem> Problems => _problems
        .OrderBy(problem => problem.Place.File, StringComparer.Ordinal)
        .ThenBy(problem => problem.Place.Line)
        .ThenBy(problem => problem.Place.Column)
        .Select(problem => new Problem(problem.Code, problem.Text, problem.Place.ToString()))
        .ToValueList();

    /// <summary>Gets where the parts of the site were written.</summary>
    public PlaceMap Places => new(_places, _bodies);

    /// <summary>Notes where a part of the site was written.</summary>
    public void Locate(string path, Place place) => _places.TryAdd(path, place);

    /// <summary>Notes where a text of many lines was written.</summary>
    public void LocateBody(string path, Place place, string body)
    {
        Locate(path, place);
        _bodies.TryAdd(path, body);
    }

    public void Add(string code, ProblemText text, Place place)
    {
        _problems.Add(new PlacedProblem(code, text, place));
        _reported.Add(place);
    }

    /// <summary>Adds what is wrong with the site as a whole, unless the very value was already reported as unreadable.</summary>
    public void AddAll(IEnumerable<Problem> problems)
    {
        var places = Places;
        var known = _reported.ToHashSet();
        foreach (var problem in problems)
        {
            var exact = places.Exactly(problem.Path);
            if (exact is null || !known.Contains(exact))
            {
                Add(problem.Code, problem.Text, places.Of(problem) ?? new Place("recipe.yaml"));
            }
        }
    }

    private sealed record PlacedProblem(string Code, ProblemText Text, Place Place);
}
