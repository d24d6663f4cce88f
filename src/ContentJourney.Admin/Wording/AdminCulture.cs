using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace ContentJourney.Admin.Wording;

/// <summary>The language of a request to the admin: the one chosen, kept in a cookie, else what the browser prefers.</summary>
internal static class AdminCulture
{
    public const string Cookie = "language";

    public static RequestLocalizationOptions Options { get; } = new()
    {
        DefaultRequestCulture = new(Words.Languages[0]),
        SupportedCultures = [.. Words.Languages],
        SupportedUICultures = [.. Words.Languages],
        RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = Cookie }, new AcceptLanguageHeaderRequestCultureProvider()],
    };

    /// <summary>Keeps the choice for a year.</summary>
    public static void Choose(HttpResponse response, string language) => response.Cookies.Append(
        Cookie,
        CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
        new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Path = "/", Secure = response.HttpContext.Request.IsHttps });
}
