using System.CommandLine;
using ContentJourney.Problems;
using ContentJourney.Web.Hosting;

namespace ContentJourney.Web.Commands;

/// <summary>The options that every command takes; each is also a setting in the environment and in appsettings.json.</summary>
internal sealed class SettingsOptions
{
    private readonly Option<string?> _urls = new("--urls") { Description = "Where to listen, e.g. http://127.0.0.1:5080.", Recursive = true };
    private readonly Option<string?> _data = new("--data") { Description = "The folder of the SQLite database.", Recursive = true };
    private readonly Option<string?> _recipe = new("--recipe") { Description = "The recipe that fills an empty site; \"none\" leaves it empty.", Recursive = true };
    private readonly Option<string?> _database = new("--database") { Description = "sqlite or postgres.", Recursive = true };
    private readonly Option<string?> _connection = new("--connection") { Description = "The connection string of the database.", Recursive = true };
    private readonly Option<string?> _documents = new("--documents") { Description = "A folder of GraphQL documents that clients may ask by name.", Recursive = true };

    public void AddTo(Command command)
    {
        command.Options.Add(_urls);
        command.Options.Add(_data);
        command.Options.Add(_recipe);
        command.Options.Add(_database);
        command.Options.Add(_connection);
        command.Options.Add(_documents);
    }

    /// <summary>What the command line says, laid over what the environment and appsettings.json say.</summary>
    public void Configure(IConfigurationBuilder configuration, ParseResult parsed) => configuration.AddInMemoryCollection(
        new Dictionary<string, string?>
        {
            ["urls"] = parsed.GetValue(_urls),
            ["ContentJourney:Data"] = parsed.GetValue(_data),
            ["ContentJourney:Recipe"] = parsed.GetValue(_recipe),
            ["ContentJourney:Database"] = parsed.GetValue(_database),
            ["ContentJourney:Connection"] = parsed.GetValue(_connection),
            ["ContentJourney:Delivery:PersistedDocuments:Folder"] = parsed.GetValue(_documents),
        }.Where(setting => setting.Value is not null));

    public Outcome<HostSettings> Read(ParseResult parsed)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables();
        Configure(configuration, parsed);
        return HostSettings.From(configuration.Build());
    }
}
