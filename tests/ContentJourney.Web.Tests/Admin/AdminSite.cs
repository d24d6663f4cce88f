using ContentJourney.Access;
using ContentJourney.Admin.Accounts;
using ContentJourney.Web.Tests.Accounts;

namespace ContentJourney.Web.Tests.Admin;

/// <summary>A running host with a demo site and an account of each role, named after it in small letters; one for all tests of a class.</summary>
public sealed class AdminSite : IAsyncLifetime, IDisposable
{
    internal const string Password = "lange genug fuer alle";

    private static readonly Actor _chef = new("administrator", [Role.Administrator]);

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<Role, AdminClient> _signedIn = [];

    internal RunningHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var environment = new Dictionary<string, string> { ["ContentJourney__Admin__Name"] = _chef.Name, ["ContentJourney__Admin__Password"] = Password };
        Host = await RunningHost.StartAsync(environment, "--data", _folder.Path, "--recipe", "morgenroutine");
        foreach (var role in new[] { Role.Analyst, Role.Author, Role.Editor })
        {
            await AddAsync(Name(role), role);
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var client in _signedIn.Values)
        {
            client.Dispose();
        }

        await Host.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    internal static string Name(Role role) => role.ToString().ToLowerInvariant();

    /// <summary>A browser that nobody has signed in with.</summary>
    internal AdminClient Anonymous() => new(Host.Client.BaseAddress!);

    /// <summary>A browser where the account of a role is signed in; the same each time, so signing out is for others.</summary>
    internal async Task<AdminClient> OfAsync(Role role)
    {
        if (!_signedIn.TryGetValue(role, out var client))
        {
            _signedIn[role] = client = await SignedInAsync(Name(role));
        }

        return client;
    }

    /// <summary>A browser of its own where an account is signed in.</summary>
    internal async Task<AdminClient> SignedInAsync(string name, string password = Password)
    {
        var client = Anonymous();
        using var answer = await client.SignInAsync(name, password);
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
        return client;
    }

    /// <summary>Makes an account that only one test uses, and gives its password: a one-time password when asked for.</summary>
    internal async Task<string> AddAsync(string name, Role role, bool once = false)
    {
        await using var site = Look();
        return (await site.Accounts.AddAsync(_chef, name, [role], DateTimeOffset.UnixEpoch, default, once ? null : Password)).Value;
    }

    /// <summary>The database of the host.</summary>
    internal StoredSite Look() => new(new() { DataDirectory = _folder.Path });

    internal async Task<IReadOnlyList<string>> AuditAsync(string by)
    {
        await using var site = Look();
        return await site.ReadAuditAsync(by);
    }

    internal async Task<Account> AccountAsync(string name)
    {
        await using var site = Look();
        return (await site.Accounts.FindAsync(_chef, name, DateTimeOffset.UtcNow)).Value;
    }
}
