using ContentJourney.Access;
using ContentJourney.Admin.Accounts;
using ContentJourney.Collections;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Accounts;

/// <summary>Changes an account's roles, resets it, removes it.</summary>
[Authorize(Policy = nameof(Right.Administer))]
internal sealed class EditModel(AccountEditing accounts) : AdminPage
{
    private const string List = "/admin/accounts";

    /// <inheritdoc/>
    public override string Title => W["Account {0}", Name];

    [BindProperty(SupportsGet = true, Name = "name")]
    public string Name { get; set; } = "";

    /// <summary>Gets the account as it is.</summary>
    public ContentJourney.Admin.Accounts.Account Account { get; private set; } = null!;

    public RoleForm Roles { get; private set; } = new([]);

    /// <summary>Gets the password that was just made; null before.</summary>
    public OneTimeView? Made { get; private set; }

    public bool IsOwn => string.Equals(Account.Name, Actor.Name, StringComparison.OrdinalIgnoreCase);

    public Task<IActionResult> OnGetAsync() => ShowAsync([]);

    public async Task<IActionResult> OnPostRolesAsync(string[] roles)
    {
        var form = RoleForm.Of(roles);
        var set = await accounts.SetRolesAsync(Actor, Name, form.Ticked, Now, Aborted);
        return set.Problems.Count > 0 ? await ShowAsync(set.Problems, form) : Then(set, List, W["The roles of {0} are set. They count from the next sign-in.", Name]);
    }

    public async Task<IActionResult> OnPostResetAsync()
    {
        var reset = await accounts.ResetAsync(Actor, Name, Now, Aborted);
        Made = reset.TryGet(out var password) ? new(Name, password) : null;
        return await ShowAsync(reset.Problems);
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        var removed = await accounts.RemoveAsync(Actor, Name, Now, Aborted);
        return removed.Problems.Count > 0 ? await ShowAsync(removed.Problems) : Then(removed, List, W["The account {0} is removed.", Name]);
    }

    private async Task<IActionResult> ShowAsync(ValueList<Problem> problems, RoleForm? typed = null)
    {
        var found = await accounts.FindAsync(Actor, Name, Now);
        if (!found.TryGet(out var account))
        {
            return NotFound();
        }

        Account = account;
        Roles = typed ?? new RoleForm(account.Roles);
        return problems.Count > 0 ? Again(problems) : Page();
    }
}
