using System.Text;
using ContentJourney.Coverage;
using ContentJourney.Forms.Coverage;
using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Definitions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Insights;

/// <summary>Shows what is there for each persona in each phase, what is not, and what is published and yet not delivered.</summary>
[Feature("ContentJourney.OrchardCore.Insights")]
public sealed class InsightsController(DefinitionDesk definitions, CoverageDesk coverage, IAuthorizationService authorization, TimeProvider time, IStringLocalizer<InsightsController> localizer) : Controller
{
    private IStringLocalizer S { get; } = localizer;

    /// <summary>The page.</summary>
    [Admin("ContentJourney/Insights", "JourneyInsights")]
    public async Task<IActionResult> Index(string? channel, string? seen, string? type, string? locale) =>
        await authorization.AuthorizeAsync(User, JourneyPermissions.ViewInsights) ? View(await AskAsync(channel, seen, type, locale)) : Forbid();

    /// <summary>The gaps as a table for a spreadsheet.</summary>
    [Admin("ContentJourney/Insights/gaps.csv", "JourneyGaps")]
    public async Task<IActionResult> Gaps(string? channel, string? seen, string? type, string? locale)
    {
        if (!await authorization.AuthorizeAsync(User, JourneyPermissions.ViewInsights))
        {
            return Forbid();
        }

        var view = await AskAsync(channel, seen, type, locale);
        var heads = new[] { S["Owner"].Value, S["Persona"], S["Phase"], S["Channel"], S["Planned"], S["Journeys"] };
        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv.Of(view.Gaps.Select(gap => Row(view, gap)).Prepend(heads)))], "text/csv; charset=utf-8", "gaps.csv");
    }

    private async Task<CoverageView> AskAsync(string? channel, string? seen, string? type, string? locale)
    {
        var desk = await definitions.ReadAsync();
        var question = CoverageQuestion.Of(desk.Live.Definitions, channel, seen, type, locale);
        return new CoverageView(desk, question, coverage.Matrix(question.Drafts ? desk.Site : desk.Live, question.Query(time.GetUtcNow())).Value, await definitions.LeftOutAsync());
    }

    private IEnumerable<string> Row(CoverageView view, CoverageGap gap) =>
    [
        gap.Owner ?? "",
        view.Persona(gap.Cell.Persona),
        view.Phase(gap.Cell.Phase),
        view.Channel(gap.Cell.Channel),
        gap.Cell.IsPlanned ? S["yes"] : S["no"],
        string.Join("; ", gap.Journeys),
    ];
}
