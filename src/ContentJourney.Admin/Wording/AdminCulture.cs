using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace ContentJourney.Admin.Wording;

/// <summary>The language of a request to the admin: the one chosen, kept in a cookie, else what the browser prefers.</summary>
internal static class AdminCulture
{
    public const string Cookie = "language";

    // Days before months, and 24 hours: in English both orders are about, and this one is read right by most.
    private const string EnglishDates = "en-GB";

    public static RequestLocalizationOptions Options { get; } = new()
    {
        DefaultRequestCulture = Of(Words.Languages[0].Name),
        SupportedCultures = [CultureInfo.GetCultureInfo(EnglishDates), CultureInfo.GetCultureInfo("de")],
        SupportedUICultures = [.. Words.Languages],
        RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = Cookie }, new AcceptLanguageHeaderRequestCultureProvider()],
    };

    /// <summary>Keeps the choice for a year.</summary>
    public static void Choose(HttpResponse response, string language) => response.Cookies.Append(
        Cookie,
        CookieRequestCultureProvider.MakeCookieValue(Of(language)),
        new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Path = "/", Secure = response.HttpContext.Request.IsHttps });

    private static RequestCulture Of(string language) => new(language == "en" ? EnglishDates : language, language);
}
