using ContentJourney.Editing;

namespace ContentJourney.Admin.Wording;

/// <summary>What the ways an item may stand are called.</summary>
internal static class Standings
{
    public static string Standing(this Words words, ItemStanding standing) => standing switch
    {
        ItemStanding.Draft => words["Draft"],
        ItemStanding.Edited => words["Edited"],
        ItemStanding.Published => words["Published"],
        ItemStanding.Stale => words["Fell behind"],
        ItemStanding.Scheduled => words["Scheduled"],
        _ => words["Expired"],
    };
}
