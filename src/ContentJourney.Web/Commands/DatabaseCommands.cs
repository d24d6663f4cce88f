using System.CommandLine;

namespace ContentJourney.Web.Commands;

/// <summary>Looks after the database.</summary>
internal static class DatabaseCommands
{
    public static Command Create(SettingsOptions settings)
    {
        var migrate = new Command("migrate", "Bring the database's schema up to date. Serving does it too.");
        migrate.SetAction((parsed, cancellation) => SiteCommand.RunAsync(settings, parsed, _ => DoneAsync(), cancellation));
        return new Command("db", "The database.") { migrate };
    }

    private static Task<int> DoneAsync()
    {
        Console.WriteLine("The database is up to date.");
        return Task.FromResult(0);
    }
}
