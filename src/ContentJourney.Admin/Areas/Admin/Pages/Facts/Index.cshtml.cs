using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Editing;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Facts;

/// <summary>The facts of all items: prices, dates, limits, and where each is said.</summary>
internal sealed class IndexModel(LiveDesk live) : DefinitionList(live)
{
    private const int PageSize = 50;

    /// <inheritdoc/>
    public override string Title => W["Facts"];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public int From { get; set; }

    /// <summary>Gets how many facts match.</summary>
    public int Total { get; private set; }

    /// <summary>Gets those shown.</summary>
    public IReadOnlyList<FactRow> Rows { get; private set; } = [];

    /// <summary>Gets the way through them.</summary>
    public Pager Pager => new(Query, From, PageSize, Total);

    public void OnGet()
    {
        var matching = FactRow.Matching(Desk, Query ?? "").ToArray();
        From = Math.Clamp(From, 0, matching.Length);
        Total = matching.Length;
        Rows = [.. matching.Skip(From).Take(PageSize)];
    }
}
