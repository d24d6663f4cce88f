using ContentJourney.Admin.Accounts;
using ContentJourney.Collections;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Account;

/// <summary>One's authenticator app: set up, confirmed, given up; and the recovery codes, shown once in the answer that makes them.</summary>
internal sealed class AuthenticatorModel(OwnAccount own) : AdminPage
{
    private const string Address = "/admin/account/authenticator";

    /// <inheritdoc/>
    public override string Title => W["Second factor"];

    public SecondFactor SecondFactor { get; private set; } = null!;

    /// <summary>Gets the recovery codes that were just made.</summary>
    public ValueList<string> NewCodes { get; private set; } = [];

    public async Task OnGetAsync() => SecondFactor = await own.ReadAsync(User);

    public async Task<IActionResult> OnPostBeginAsync()
    {
        var begun = await own.BeginSecondFactorAsync(User);
        return begun.Problems.Count > 0 ? await AgainAsync(begun.Problems) : LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostConfirmAsync(string? code) =>
        await ShowAsync(await own.ConfirmSecondFactorAsync(User, code ?? "", Now, Aborted));

    public async Task<IActionResult> OnPostCodesAsync(string? password) =>
        await ShowAsync(await own.RenewRecoveryCodesAsync(User, password ?? "", Now, Aborted));

    public async Task<IActionResult> OnPostEndAsync(string? password)
    {
        var ended = await own.EndSecondFactorAsync(User, password ?? "", Now, Aborted);
        return ended.Problems.Count > 0 ? await AgainAsync(ended.Problems) : Then(ended, "/admin/account", W["The second factor is off."]);
    }

    private async Task<IActionResult> ShowAsync(Outcome<ValueList<string>> made)
    {
        NewCodes = made.TryGet(out var codes) ? codes : [];
        return await AgainAsync(made.Problems);
    }

    private async Task<IActionResult> AgainAsync(ValueList<Problem> problems)
    {
        SecondFactor = await own.ReadAsync(User);
        return problems.Count > 0 ? Again(problems) : Page();
    }
}
