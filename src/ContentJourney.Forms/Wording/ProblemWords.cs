using System.Globalization;
using System.Resources;
using ContentJourney.Problems;

namespace ContentJourney.Forms.Wording;

/// <summary>Says problems in the reader's language; the words are in the resources named after this class, by English template.</summary>
public static class ProblemWords
{
    private static readonly ResourceManager _resources = new(typeof(ProblemWords));

    /// <summary>The problem in the culture's language; in English where its words are not known.</summary>
    public static string In(CultureInfo culture, Problem problem) => In(culture, problem.Text);

    /// <summary>The text in the culture's language; in English where its words are not known.</summary>
    public static string In(CultureInfo culture, ProblemText text) =>
        Words(culture) is { } words && text.Translated(words.GetString) is { } translated ? translated : text.ToString();

    /// <summary>The translations into a culture's language, by English template; null when there are none, as for English.</summary>
    // Level by level: the way that looks further by itself ends with an exception where there is no English catalogue.
    public static ResourceSet? Words(CultureInfo culture) =>
        _resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false) is { } words ? words
            : culture.Equals(CultureInfo.InvariantCulture) ? null
            : Words(culture.Parent);
}
