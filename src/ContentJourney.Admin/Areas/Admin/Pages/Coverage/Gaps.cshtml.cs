using System.Text;
using ContentJourney.Access;
using ContentJourney.Coverage;
using ContentJourney.Forms.Coverage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Coverage;

/// <summary>The gaps as a table for a spreadsheet.</summary>
[Authorize(Policy = nameof(Right.Export))]
internal sealed class GapsModel(CoverageDesk coverage) : CoveragePage(coverage)
{
    public async Task<IActionResult> OnGetAsync() => await ReadAsync()
        ? File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv.Of(Gaps.Select(Row).Prepend(Heads)))], "text/csv; charset=utf-8", "gaps.csv")
        : NotFound();

    private IEnumerable<string> Heads => [W["Owner"], W["Persona"], W["Phase"], W["Channel"], W["Planned"], W["Journeys"]];

    private IEnumerable<string> Row(CoverageGap gap) =>
    [
        gap.Owner ?? "",
        PersonaName(gap.Cell.Persona),
        PhaseName(gap.Cell.Phase),
        ChannelName(gap.Cell.Channel),
        gap.Cell.IsPlanned ? W["yes"] : W["no"],
        string.Join("; ", gap.Journeys),
    ];
}
