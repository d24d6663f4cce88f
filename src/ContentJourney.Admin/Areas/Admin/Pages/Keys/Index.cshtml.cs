using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Keys;

/// <summary>The keys of front-ends.</summary>
[Authorize(Policy = nameof(Right.Administer))]
internal sealed class IndexModel(KeyEditing keys) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Keys"];

    public ValueList<ApiKey> Keys { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => ShowAsync([]);

    public async Task<IActionResult> OnPostRevokeAsync(string id)
    {
        var revoked = await keys.RevokeAsync(Actor, id, Now, Aborted);
        return revoked.Problems.Count > 0 ? await ShowAsync(revoked.Problems) : Then(revoked, "/admin/keys", W["The key {0} no longer works.", id]);
    }

    private async Task<IActionResult> ShowAsync(ValueList<Problem> problems)
    {
        var read = await keys.ListAsync(Actor, Aborted);
        Keys = read.Value.OrderBy(key => key.RevokedAt is not null).ThenByDescending(key => key.CreatedAt).ToValueList();
        return problems.Count > 0 ? Again(problems) : Page();
    }
}
