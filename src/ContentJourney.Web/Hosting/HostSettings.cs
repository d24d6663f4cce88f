using ContentJourney.Problems;
using ContentJourney.Storage;
using ContentJourney.Web.Accounts;

namespace ContentJourney.Web.Hosting;

/// <summary>What the host is told by command line, environment (<c>ContentJourney__…</c>) or <c>appsettings.json</c>, in that order.</summary>
/// <param name="Storage">Where the site is kept.</param>
/// <param name="Recipe">The recipe that fills an empty site: a folder, or the name of one that came along; null for none.</param>
/// <param name="Administrator">The first administrator.</param>
/// <param name="TrustsProxy">Whether a proxy stands before the host, whose word on address and scheme holds; nobody else may reach the host then.</param>
internal sealed record HostSettings(StorageOptions Storage, string? Recipe, AdministratorSettings Administrator, bool TrustsProxy)
{
    private const string NoRecipe = "none";

    /// <summary>Gets the folder of the recipes that came along.</summary>
    public static string ShippedRecipes { get; } = Path.Combine(AppContext.BaseDirectory, "recipes");

    /// <summary>Reads the section <c>ContentJourney</c>.</summary>
    public static Outcome<HostSettings> From(IConfiguration configuration)
    {
        var section = configuration.GetSection("ContentJourney");
        var (database, connection) = (section["Database"] ?? "sqlite", section["Connection"]);
        var provider = database switch
        {
            "sqlite" => StorageProvider.Sqlite,
            "postgres" => StorageProvider.Postgres,
            _ => (StorageProvider?)null,
        };
        if (provider is not { } known)
        {
            return Outcome.Failed<HostSettings>("host.database.unknown", $"\"{database}\" is no database; --database is sqlite or postgres.");
        }

        if (known == StorageProvider.Postgres && string.IsNullOrWhiteSpace(connection))
        {
            return Outcome.Failed<HostSettings>("host.connection.missing", "--database postgres needs --connection, e.g. \"Host=db;Database=journey;Username=journey;Password=…\".");
        }

        var proxy = section["TrustProxy"];
        if (!bool.TryParse(proxy ?? bool.FalseString, out var trusts))
        {
            return Outcome.Failed<HostSettings>("host.trustProxy.malformed", $"ContentJourney:TrustProxy is true or false, not \"{proxy}\".");
        }

        var data = Path.GetFullPath(section["Data"] ?? "App_Data");
        var recipe = section["Recipe"];
        return new HostSettings(
            new StorageOptions { Provider = known, ConnectionString = connection, DataDirectory = data },
            string.IsNullOrEmpty(recipe) || recipe == NoRecipe ? null : RecipeFolder(recipe),
            new AdministratorSettings(Given(section["Admin:Name"]) ?? AdministratorSettings.DefaultName, Given(section["Admin:Password"])),
            trusts);
    }

    private static string? Given(string? setting) => string.IsNullOrEmpty(setting) ? null : setting;

    // A bare name means one of the recipes beside the executable, unless there is such a folder here.
    private static string RecipeFolder(string recipe)
    {
        var shipped = Path.Combine(ShippedRecipes, recipe);
        return !Directory.Exists(recipe) && Directory.Exists(shipped) ? shipped : Path.GetFullPath(recipe);
    }
}
