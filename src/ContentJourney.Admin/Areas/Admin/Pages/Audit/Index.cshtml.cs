using System.Globalization;
using ContentJourney.Access;
using ContentJourney.Collections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentJourney.Admin.Areas.Admin.Pages.Audit;

/// <summary>The audit log, the newest lines first, page by page.</summary>
[Authorize(Policy = nameof(Right.Administer))]
internal sealed class IndexModel(AuditReading audit) : AdminPage
{
    private const int PageLength = 50;

    /// <inheritdoc/>
    public override string Title => W["Audit log"];

    [BindProperty(SupportsGet = true, Name = "by")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the number that all lines are below; null for the newest.</summary>
    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    public ValueList<AuditEntry> Lines { get; private set; } = [];

    /// <summary>Gets where the lines before these are; null when there are none.</summary>
    public string? Older { get; private set; }

    /// <summary>Gets where the newest lines are.</summary>
    public string Newest => Address(null);

    public async Task OnGetAsync()
    {
        var read = (await audit.ReadAsync(Actor, Given(By), Given(Text), Before, PageLength + 1, Aborted)).Value;
        Lines = read.Take(PageLength).ToValueList();
        Older = read.Count > PageLength ? Address(Lines[^1].Number) : null;
    }

    private static string? Given(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private string Address(long? before) => QueryHelpers.AddQueryString(
        "/admin/audit",
        new Dictionary<string, string?> { ["by"] = Given(By), ["text"] = Given(Text), ["before"] = before?.ToString(CultureInfo.InvariantCulture) });
}
