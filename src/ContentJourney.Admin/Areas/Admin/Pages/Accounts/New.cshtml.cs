using ContentJourney.Access;
using ContentJourney.Admin.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Accounts;

/// <summary>Makes an account.</summary>
[Authorize(Policy = nameof(Right.Administer))]
internal sealed class NewModel(AccountEditing accounts) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["New account"];

    public string Name { get; private set; } = "";

    public RoleForm Roles { get; private set; } = new([Role.Author]);

    /// <summary>Gets the password of the account that was just made; null before.</summary>
    public OneTimeView? Made { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? name, string[] roles)
    {
        Name = (name ?? "").Trim();
        Roles = RoleForm.Of(roles);
        var added = await accounts.AddAsync(Actor, Name, Roles.Ticked, Now, Aborted);
        Made = added.TryGet(out var password) ? new(Name, password) : null;
        return Made is null ? Again(added.Problems) : Page();
    }
}
