namespace ContentJourney.Fuzz;

/// <summary>The inputs worth keeping: for each feature ever seen the shortest input that showed it.</summary>
internal sealed class Corpus
{
    private const int LongestKept = 1_500;
    private const int LongestFamily = 24;
    private const int MostInFamily = 30;

    private readonly Dictionary<(InputKind Kind, string Feature), string> _shortest = [];
    private readonly Dictionary<(InputKind Kind, string Family), int> _families = [];
    private readonly Dictionary<InputKind, List<string>> _inputs = Enum.GetValues<InputKind>().ToDictionary(kind => kind, _ => new List<string>());

    public int Features => _shortest.Count;

    /// <summary>All inputs of a kind that once were worth keeping; to change them further.</summary>
    public List<string> Of(InputKind kind) => _inputs[kind];

    /// <summary>Keeps the input if it shows something new, or something known in fewer characters.</summary>
    public void Add(Input input, IEnumerable<string> features)
    {
        var isNew = false;
        foreach (var feature in features)
        {
            if (!_shortest.ContainsKey((input.Kind, feature)) && IsFamilyFull(input.Kind, feature))
            {
                continue;
            }

            var key = (input.Kind, feature);
            if (!_shortest.TryGetValue(key, out var known))
            {
                isNew = true;
                _shortest.Add(key, input.Text);
            }
            else if (input.Text.Length < known.Length)
            {
                _shortest[key] = input.Text;
            }
        }

        if (isNew)
        {
            _inputs[input.Kind].Add(input.Text);
        }
    }

    // Features that begin alike quote inputs more often than they are news.
    private bool IsFamilyFull(InputKind kind, string feature)
    {
        var family = (kind, feature[..Math.Min(feature.Length, LongestFamily)]);
        return (_families[family] = _families.GetValueOrDefault(family) + 1) > MostInFamily;
    }

    /// <summary>What is left when each feature is shown by its shortest input.</summary>
    public IEnumerable<string> Shortest(InputKind kind) => _shortest
        .Where(pair => pair.Key.Kind == kind && pair.Value.Length <= LongestKept)
        .Select(pair => pair.Value)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
