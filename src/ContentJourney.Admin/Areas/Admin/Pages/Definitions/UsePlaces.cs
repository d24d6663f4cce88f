using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Definitions;

/// <summary>Where something is used, as pages tell it: each thing that uses it once.</summary>
internal static class UsePlaces
{
    /// <summary>The things that use it, one entry each, by sort.</summary>
    public static IEnumerable<IGrouping<Noun, Use>> Things(IEnumerable<Use> uses) =>
        uses.DistinctBy(use => (use.Noun, use.Key)).GroupBy(use => use.Noun).OrderByDescending(group => group.Key);

    /// <summary>How many things of a sort use it.</summary>
    public static int Count(IEnumerable<Use> uses, Noun noun) => uses.Where(use => use.Noun == noun).DistinctBy(use => use.Key).Count();

    /// <summary>How many wordings use it: those whose place is <c>items/KEY/variants/LOCALE/KEY/…</c>.</summary>
    public static int Variants(IEnumerable<Use> uses) => uses
        .Where(use => use.Noun == Noun.Item)
        .Select(use => use.Path.Split('/'))
        .Where(path => path is [_, _, "variants", _, _, ..])
        .Select(path => string.Join('/', path.Take(5)))
        .Distinct(StringComparer.Ordinal)
        .Count();

    /// <summary>The page of what uses it.</summary>
    public static string Address(Use use) => $"/admin/{Folder(use.Noun)}/{Uri.EscapeDataString(use.Key)}";

    private static string Folder(Noun noun) => noun switch
    {
        Noun.Persona => "personas",
        Noun.Channel => "channels",
        Noun.Journey => "journeys",
        Noun.PhaseModel => "phases",
        Noun.ContentType => "types",
        _ => "content",
    };
}
