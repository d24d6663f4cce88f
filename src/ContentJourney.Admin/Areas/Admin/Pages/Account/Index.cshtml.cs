using ContentJourney.Admin.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Account;

/// <summary>One's own account.</summary>
internal sealed class IndexModel(OwnAccount own) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Your account"];

    public SecondFactor SecondFactor { get; private set; } = null!;

    public async Task OnGetAsync() => SecondFactor = await own.ReadAsync(User);

    public async Task<IActionResult> OnPostElsewhereAsync()
    {
        await own.SignOutElsewhereAsync(User, Now, Aborted);
        Say(W["Signed out everywhere else. This device stays signed in."]);
        return LocalRedirect("/admin/account");
    }
}
