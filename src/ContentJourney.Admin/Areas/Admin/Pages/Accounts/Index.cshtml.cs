using ContentJourney.Access;
using ContentJourney.Admin.Accounts;
using ContentJourney.Collections;
using Microsoft.AspNetCore.Authorization;

namespace ContentJourney.Admin.Areas.Admin.Pages.Accounts;

/// <summary>All accounts.</summary>
[Authorize(Policy = nameof(Right.Administer))]
internal sealed class IndexModel(AccountEditing accounts) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Accounts"];

    public ValueList<ContentJourney.Admin.Accounts.Account> Accounts { get; private set; } = [];

    public async Task OnGetAsync() => Accounts = (await accounts.ReadAsync(Actor, Now)).Value;
}
