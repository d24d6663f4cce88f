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
        new("/admin/content/new", Role.Author),
        new("/admin/content/{key}", Role.Analyst, "/admin/content/bohnen-verstehen"),
        new("/admin/content/{key}/keep", Role.Author, "/admin/content/bohnen-verstehen/keep"),
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
    public static IReadOnlyList<string> Open { get; } = ["/admin/sign-in", "/admin/sign-in/code", "/admin/sign-out", "/admin/language", "/admin/denied"];
}
