using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Forms;
using ContentJourney.Forms.Journeys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>What a journey is besides its touchpoints: name, persona, channel, and what KPIs should reach. Here it is removed, too.</summary>
[Authorize(Policy = nameof(Right.Define))]
internal sealed class AboutModel(JourneyDesk journeys) : JourneyPage(journeys)
{
    public string PathOf(string field) => $"journeys/{Key}/{field}";

    public string TargetPath(int stage) => PathOf($"stages/{stage}/kpis");

    /// <summary>What stands in a field: as typed, else as stored.</summary>
    public string? Shown(string field, string? stored) => Request.HasFormContentType && Request.Form.ContainsKey(field) ? Request.Form[field] : stored;

    public async Task<IActionResult> OnPostAsync()
    {
        var form = new FormReader(Request.Form);
        var journey = View.Journey with
        {
            Name = form.Word("name") ?? "",
            Persona = form.Word("persona") ?? "",
            Channel = form.Word("channel"),
            Stages = View.Journey.Stages.Select((stage, at) => stage with { Kpis = Targets.Read(form, View.Phase(stage.Phase), TargetPath(at)) }).ToValueList(),
        };
        return form.Problems.Count > 0 ? Again(form.Problems) : await StoreAsync(journey, W["Saved."]);
    }

    public async Task<IActionResult> OnPostRemoveAsync() => Then(await Journeys.RemoveAsync(Actor, Key, Now, Aborted), "/admin/journeys", W["Removed."]);
}
