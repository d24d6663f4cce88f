using System.CommandLine;
using System.Globalization;
using ContentJourney.Access;
using ContentJourney.Admin.Accounts;
using ContentJourney.Problems;
using Spectre.Console;

namespace ContentJourney.Web.Commands;

/// <summary>Makes, resets, lists and removes accounts.</summary>
internal static class UserCommands
{
    private static readonly Actor _actor = new("command line", [Role.Administrator]);
    private static readonly Argument<string> _name = new("NAME") { Description = "The account's name." };
    private static readonly Option<Role[]> _roles = new("--role")
    {
        Description = "What it may do: Analyst, Author, Editor or Administrator. May be given several times.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create(SettingsOptions settings) => new("user", "Accounts of those who work on the site.")
    {
        Command("add", "Make an account. Its one-time password is shown once.", settings, AddAsync, _name, _roles),
        Command("reset", "Give an account a new one-time password, lift its lock-out, take off its second factor and sign it out everywhere.", settings, ResetAsync, _name),
        Command("list", "List all accounts.", settings, ListAsync),
        Command("remove", "Remove an account. What it wrote keeps its name.", settings, RemoveAsync, _name),
    };

    private static Command Command(string name, string description, SettingsOptions settings, Func<Call, Task<int>> work, params Symbol[] symbols) =>
        SiteCommand.Create(name, description, settings, (services, parsed, cancellation) => InScopeAsync(services, parsed, work, cancellation), symbols);

    private static async Task<int> InScopeAsync(IServiceProvider services, ParseResult parsed, Func<Call, Task<int>> work, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountEditing>();
        await accounts.CreateRolesAsync();
        return await work(new(accounts, parsed, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellation));
    }

    private static async Task<int> AddAsync(Call call) =>
        Tell(await call.Accounts.AddAsync(_actor, call.Name, call.Parsed.GetValue(_roles) ?? [], call.At, call.Cancellation), call.Name);

    private static async Task<int> ResetAsync(Call call) =>
        Tell(await call.Accounts.ResetAsync(_actor, call.Name, call.At, call.Cancellation), call.Name);

    private static async Task<int> RemoveAsync(Call call)
    {
        var removed = await call.Accounts.RemoveAsync(_actor, call.Name, call.At, call.Cancellation);
        if (!removed.TryGet(out var name))
        {
            return Failures.Report(removed.Problems);
        }

        Console.WriteLine($"The account {name} is gone.");
        return 0;
    }

    private static async Task<int> ListAsync(Call call)
    {
        var table = new Table().AddColumns("Name", "Roles", "Second factor", "Note");
        foreach (var account in (IEnumerable<Account>)(await call.Accounts.ReadAsync(_actor, call.At)).Value)
        {
            table.AddRow(account.Name.EscapeMarkup(), string.Join(", ", account.Roles), account.HasSecondFactor ? "yes" : "no", Note(account));
        }

        AnsiConsole.Write(table);
        return 0;
    }

    private static int Tell(Outcome<string> outcome, string name)
    {
        if (!outcome.TryGet(out var password))
        {
            return Failures.Report(outcome.Problems);
        }

        Console.WriteLine(password);
        Console.Error.WriteLine($"The line above is the one-time password of {name}, shown this once; it is changed at the first sign-in.");
        return 0;
    }

    private static string Note(Account account) =>
        account.LockedUntil is { } until ? string.Create(CultureInfo.InvariantCulture, $"locked until {until:HH:mm} UTC")
        : account.MustChangePassword ? "must change the password"
        : "";

    private sealed record Call(AccountEditing Accounts, ParseResult Parsed, DateTimeOffset At, CancellationToken Cancellation)
    {
        public string Name => Parsed.GetValue(_name)!;
    }
}
