namespace ContentJourney.OrchardCore.Tests.Hosts;

/// <summary>The stand-alone host on fresh data.</summary>
internal static class StandAloneHost
{
    public const string Delivery = "/graphql";

    public static Task<HostProcess> StartAsync(string data, string recipe) => HostProcess.StartAsync(
        "ContentJourney.Web",
        new Dictionary<string, string>(),
        "--data",
        data,
        "--recipe",
        recipe);

    /// <summary>The demo's folder.</summary>
    public static string Demo { get; } = Path.Combine(Repository.Root, "recipes", "morgenroutine");
}
