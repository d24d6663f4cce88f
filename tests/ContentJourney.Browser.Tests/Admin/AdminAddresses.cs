namespace ContentJourney.Browser.Tests.Admin;

/// <summary>One address for every kind of page of the admin.</summary>
internal static class AdminAddresses
{
    public static IReadOnlyList<string> All { get; } =
    [
        "/admin",
        "/admin/content",
        "/admin/content/new",
        "/admin/content/sicherheit-in-der-kueche",
        "/admin/content/sicherheit-in-der-kueche/versions",
        "/admin/content/sicherheit-in-der-kueche/preview",
        "/admin/stale",
        "/admin/coverage",
        "/admin/journeys",
        "/admin/journeys/technik-max",
        "/admin/journeys/new",
        "/admin/personas",
        "/admin/personas/technik-max",
        "/admin/personas/new",
        "/admin/topics",
        "/admin/facts",
        "/admin/media",
        "/admin/phases",
        "/admin/phases/aida",
        "/admin/channels",
        "/admin/channels/watch",
        "/admin/types",
        "/admin/types/article",
        "/admin/settings",
        "/admin/recipes",
        "/admin/accounts",
        "/admin/keys",
        "/admin/audit",
        "/admin/account",
        "/admin/account/password",
        "/admin/account/authenticator",
        "/admin/denied",
    ];
}
