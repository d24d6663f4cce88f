using ContentJourney.Access;

namespace ContentJourney.Web.Tests.Admin;

/// <summary>
/// Every page of the admin with the least role that may open it: a new page is a line here, and a test says so when it is missing.
/// </summary>
internal static class AdminPages
{
    /// <summary>Gets the pages that take a role: the address as the page declares it, one that exists in the demo site, and the least role.</summary>
    public static IReadOnlyList<AdminAddress> All { get; } =
    [
        new("/admin", Role.Analyst),
        new("/admin/content", Role.Analyst),
        new("/admin/content/new", Role.Author),
        new("/admin/content/{key}", Role.Analyst, "/admin/content/bohnen-verstehen"),
        new("/admin/content/{key}/keep", Role.Author, "/admin/content/bohnen-verstehen/keep"),
        new("/admin/content/{key}/conflict", Role.Analyst, "/admin/content/bohnen-verstehen/conflict"),
        new("/admin/content/{key}/preview", Role.Analyst, "/admin/content/bohnen-verstehen/preview"),
        new("/admin/content/{key}/stale", Role.Analyst, "/admin/content/bohnen-verstehen/stale") { IsThere = false },
        new("/admin/content/{key}/versions", Role.Analyst, "/admin/content/bohnen-verstehen/versions"),
        new("/admin/stale", Role.Analyst),
        new("/admin/facts", Role.Analyst),
        new("/admin/topics", Role.Analyst),
        new("/admin/media", Role.Analyst),
        new("/admin/personas", Role.Analyst),
        new("/admin/personas/{key}", Role.Analyst, "/admin/personas/buero-beate"),
        new("/admin/phases", Role.Analyst),
        new("/admin/phases/{key}", Role.Analyst, "/admin/phases/aida"),
        new("/admin/channels", Role.Analyst),
        new("/admin/channels/{key}", Role.Analyst, "/admin/channels/watch"),
        new("/admin/types", Role.Analyst),
        new("/admin/types/{key}", Role.Analyst, "/admin/types/article"),
        new("/admin/settings", Role.Analyst),
        new("/admin/journeys", Role.Analyst),
        new("/admin/journeys/new", Role.Editor),
        new("/admin/journeys/{key}", Role.Analyst, "/admin/journeys/buero-beate"),
        new("/admin/journeys/{key}/about", Role.Editor, "/admin/journeys/buero-beate/about"),
        new("/admin/journeys/{key}/map", Role.Editor, "/admin/journeys/buero-beate/map"),
        new("/admin/journeys/{key}/picture.svg", Role.Analyst, "/admin/journeys/buero-beate/picture.svg") { IsPage = false },
        new("/admin/journeys/{key}/touchpoints/{touchpoint?}", Role.Editor, "/admin/journeys/buero-beate/touchpoints/ausfall"),
        new("/admin/coverage", Role.Analyst),
        new("/admin/coverage/gaps.csv", Role.Analyst) { IsPage = false },
        new("/admin/recipes", Role.Analyst),
        new("/admin/recipes/export", Role.Analyst) { IsPage = false },
        new("/admin/recipes/plan/{id}", Role.Administrator, "/admin/recipes/plan/0"),
        new("/admin/recipes/run/{id}", Role.Administrator, "/admin/recipes/run/0"),
        new("/admin/account", Role.Analyst),
        new("/admin/account/password", Role.Analyst),
        new("/admin/account/authenticator", Role.Analyst),
        new("/admin/accounts", Role.Administrator),
        new("/admin/accounts/new", Role.Administrator),
        new("/admin/accounts/edit/{name}", Role.Administrator, "/admin/accounts/edit/editor"),
        new("/admin/keys", Role.Administrator),
        new("/admin/keys/new", Role.Administrator),
        new("/admin/audit", Role.Administrator),
    ];

    /// <summary>Gets the pages that anybody may open.</summary>
    public static IReadOnlyList<string> Open { get; } = ["/admin/sign-in", "/admin/sign-in/code", "/admin/sign-out", "/admin/language", "/admin/denied", "/preview/show"];
}
