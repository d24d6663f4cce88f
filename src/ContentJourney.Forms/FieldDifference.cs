namespace ContentJourney.Forms;

/// <summary>A field that two fillings of a form have differently.</summary>
/// <param name="Name">The field.</param>
/// <param name="Before">Its text in the first; empty when it is not there.</param>
/// <param name="After">Its text in the second; empty when it is not there.</param>
public sealed record FieldDifference(string Name, string Before, string After)
{
    /// <summary>What differs, in the order of the first, then of the second.</summary>
    public static IReadOnlyList<FieldDifference> Between(FormFields before, FormFields after) =>
    [
        .. before.Values.Keys.Union(after.Values.Keys, StringComparer.Ordinal)
            .Select(name => new FieldDifference(name, before[name], after[name]))
            .Where(difference => difference.Before != difference.After),
    ];
}
