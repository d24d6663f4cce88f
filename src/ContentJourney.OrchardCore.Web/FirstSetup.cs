using System.Security.Cryptography;

namespace ContentJourney.OrchardCore.Web;

/// <summary>How a host that was never set up sets itself up: SQLite, the demo, and an administrator with a password made for it.</summary>
/// <param name="Settings">What Orchard's AutoSetup is told; empty where the configuration tells it, or where there is nothing left to set up.</param>
/// <param name="Password">The administrator's password, to be shown once; null when it was given or is known already.</param>
internal sealed record FirstSetup(IReadOnlyDictionary<string, string?> Settings, string? Password)
{
    /// <summary>The administrator's name.</summary>
    public const string Administrator = "admin";

    // Orchard reads this one from the environment only.
    private const string DataVariable = "ORCHARD_APP_DATA";
    private const string Section = "OrchardCore:OrchardCore_AutoSetup";

    public static FirstSetup Of(IConfiguration configuration)
    {
        var data = Path.GetFullPath(configuration["data"] ?? Environment.GetEnvironmentVariable(DataVariable) ?? Path.Combine("App_Data", "Orchard"));
        Environment.SetEnvironmentVariable(DataVariable, data);
        if (File.Exists(Path.Combine(data, "tenants.json")) || configuration.GetSection(Section).Exists())
        {
            return new FirstSetup(new Dictionary<string, string?>(), null);
        }

        var given = configuration["ContentJourney:Admin:Password"];
        var password = given ?? NewPassword();
        return new FirstSetup(Tenant(configuration, password), given is null ? password : null);
    }

    private static Dictionary<string, string?> Tenant(IConfiguration configuration, string password) => new()
    {
        [$"{Section}:Tenants:0:ShellName"] = "Default",
        [$"{Section}:Tenants:0:SiteName"] = "Content Journey",
        [$"{Section}:Tenants:0:SiteTimeZone"] = "Europe/Berlin",
        [$"{Section}:Tenants:0:AdminUsername"] = Administrator,
        [$"{Section}:Tenants:0:AdminEmail"] = "admin@localhost.localdomain",
        [$"{Section}:Tenants:0:AdminPassword"] = password,
        [$"{Section}:Tenants:0:DatabaseProvider"] = configuration["database"] ?? "Sqlite",
        [$"{Section}:Tenants:0:DatabaseConnectionString"] = configuration["connection"] ?? "",
        [$"{Section}:Tenants:0:DatabaseTablePrefix"] = "",
        [$"{Section}:Tenants:0:RecipeName"] = configuration["recipe"] ?? "ContentJourney",
    };

    // Orchard wants a letter of each case, a digit and a sign.
    private static string NewPassword() => $"{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 10)}-{RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ", 4)}-{RandomNumberGenerator.GetString("23456789", 4)}";
}
