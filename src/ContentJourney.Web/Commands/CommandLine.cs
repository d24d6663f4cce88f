using System.CommandLine;

namespace ContentJourney.Web.Commands;

/// <summary>The command line of the executable; without a command it serves.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var settings = new SettingsOptions();
        var root = new RootCommand("ContentJourney: a headless CMS for persona-driven content.")
        {
            ServeCommand.Create(settings),
            RecipeCommands.Create(settings),
            UserCommands.Create(settings),
            KeyCommands.Create(settings),
            DatabaseCommands.Create(settings),
        };
        settings.AddTo(root);
        root.SetAction((parsed, cancellation) => ServeCommand.RunAsync(settings, parsed, cancellation));
        return root.Parse(args).InvokeAsync();
    }
}
