namespace ContentJourney.Browser.Tests;

/// <summary>One address for every kind of page.</summary>
internal static class PageKinds
{
    public const string Ritual = "/ratgeber/morgenritual?persona=technik-max";

    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        Ritual + "&channel=desktop",
        Ritual + "&channel=tablet",
        Ritual + "&channel=mobile",
        Ritual + "&channel=watch",
        Ritual + "&channel=voice",
        Ritual + "&channel=signage",
        Ritual + "&channel=email",
        Ritual + "&channel=push",
        Ritual + "&channel=sms",
        Ritual + "&channel=chat",
        Ritual + "&channel=branch",
        Ritual + "&view=all",
        "/maschinen/aurora?locale=en",
        "/angebote/ratenkauf?persona=familie-yildiz",
        "/contents?search=kaffee",
        "/personas",
        "/journeys",
        "/journeys/technik-max",
        "/nirgendwo",
    ];
}
