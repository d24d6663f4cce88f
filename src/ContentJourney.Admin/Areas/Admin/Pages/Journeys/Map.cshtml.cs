using ContentJourney.Coverage;
using ContentJourney.Forms.Journeys;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>A journey as a map, edited in place.</summary>
internal sealed class MapModel(JourneyDesk journeys) : JourneyPage(journeys)
{
    public IEnumerable<ServedTouchpoint> Gaps => View.Touchpoints.Where(touchpoint => touchpoint.IsGap);

    /// <summary>Gets the map element's JSON.</summary>
    public string Json => JourneyJson.Page(View, JourneyAddresses.Map(W));

    public async Task<IActionResult> OnPostAttachAsync(string? touchpoint, string? item) =>
        Then(await Journeys.AttachAsync(Actor, Key, touchpoint ?? "", item?.Trim() ?? "", Now, Aborted), View.Address, W["Attached."]);
}
