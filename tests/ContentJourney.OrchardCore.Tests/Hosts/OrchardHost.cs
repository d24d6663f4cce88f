namespace ContentJourney.OrchardCore.Tests.Hosts;

/// <summary>The Orchard host on fresh data.</summary>
internal static class OrchardHost
{
    public const string Password = "Lange-Genug-4-Alle";

    public const string Delivery = "/api/journey/graphql";

    public const string Orchard = "/api/graphql";

    private const string Project = "ContentJourney.OrchardCore.Web";

    public static Task<HostProcess> StartAsync(string data, params string[] arguments) => HostProcess.StartAsync(
        Project,
        new Dictionary<string, string> { ["ContentJourney__Admin__Password"] = Password },
        ["--data", data, .. arguments]);

    /// <summary>One with tenants under the prefixes; an empty prefix is the default tenant's.</summary>
    public static Task<HostProcess> StartTenantsAsync(string data, params (string Prefix, string Recipe)[] tenants) => HostProcess.StartAsync(
        Project,
        tenants.Index().SelectMany(tenant => Settings(tenant.Index, tenant.Item.Prefix, tenant.Item.Recipe)).ToDictionary(),
        "--data",
        data);

    private static IEnumerable<KeyValuePair<string, string>> Settings(int position, string prefix, string recipe)
    {
        var section = $"OrchardCore__OrchardCore_AutoSetup__Tenants__{position}__";
        yield return new($"{section}ShellName", prefix.Length == 0 ? "Default" : prefix);
        yield return new($"{section}SiteName", $"Site {prefix}");
        yield return new($"{section}SiteTimeZone", "Europe/Berlin");
        yield return new($"{section}AdminUsername", "admin");
        yield return new($"{section}AdminEmail", "admin@localhost.localdomain");
        yield return new($"{section}AdminPassword", Password);
        yield return new($"{section}DatabaseProvider", "Sqlite");
        yield return new($"{section}RecipeName", recipe);
        yield return new($"{section}RequestUrlPrefix", prefix);
    }
}
