using ContentJourney.Access;
using ContentJourney.Admin.Accounts;
using ContentJourney.Problems;
using ContentJourney.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace ContentJourney.Web.Accounts;

/// <summary>What is done for accounts before the first request, by one node at a time.</summary>
internal sealed class FirstAdministrator(AccountEditing accounts, StartGate gate, IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly Actor _start = new("start", [Role.Administrator]);

    /// <summary>
    /// Creates the roles, the first key of cookies, and an administrator while there is none; also when a start was cut off in the middle of it.
    /// Problems: those of <see cref="AccountEditing.AddAsync"/>, each with the setting it comes from.
    /// </summary>
    public Task<Outcome<AdministratorReport>> PrepareAsync(AdministratorSettings settings, CancellationToken cancellation) => gate.PassAsync(
        async passed =>
        {
            // Else nodes that start at once would make a key each, and not know the other's for a while.
            protection.CreateProtector(nameof(FirstAdministrator)).Protect([]);
            await accounts.CreateRolesAsync();
            return await accounts.HasAdministratorAsync() ? new AdministratorReport(settings.Name, null) : await CreateAsync(settings, passed);
        },
        cancellation);

    private async Task<Outcome<AdministratorReport>> CreateAsync(AdministratorSettings settings, CancellationToken cancellation)
    {
        var at = time.GetUtcNow();
        var made = await accounts.AddAsync(_start, settings.Name, [Role.Administrator], at, cancellation, settings.Password);
        if (made.Problems is [{ Code: "account.name.taken" }])
        {
            await accounts.SetRolesAsync(_start, settings.Name, [Role.Administrator], at, cancellation);
            made = await accounts.ResetAsync(_start, settings.Name, at, cancellation, settings.Password);
        }

        return made.TryGet(out var password)
            ? new AdministratorReport(settings.Name, settings.Password is null ? password : null)
            : Outcome.Failed<AdministratorReport>(made.Problems.Select(problem => problem with { Path = $"ContentJourney:Admin:{Setting(problem)}" }));
    }

    private static string Setting(Problem problem) => problem.Path == "password" ? nameof(AdministratorSettings.Password) : nameof(AdministratorSettings.Name);
}
