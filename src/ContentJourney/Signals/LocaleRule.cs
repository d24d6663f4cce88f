using ContentJourney.Content;

namespace ContentJourney.Signals;

/// <summary>Proposes one of the site's locales: the one named, else the best of the languages accepted, else the default.</summary>
internal static class LocaleRule
{
    public static (Locale Locale, string Reason) Propose(string? named, HeaderReader headers, SiteSettings site)
    {
        if (Locale.TryParse(named, out var wanted) && Match(wanted, site) is { } match)
        {
            return (match, $"The attribute locale names \"{wanted}\"; the site speaks \"{match}\".");
        }

        foreach (var range in AcceptLanguage.Parse(headers.Read(HeaderReader.AcceptLanguage)))
        {
            if (range is null)
            {
                return (site.DefaultLocale, $"Any language is welcome (Accept-Language), so the site's default \"{site.DefaultLocale}\" serves.");
            }

            if (Match(range, site) is { } locale)
            {
                return (locale, $"The client prefers \"{range}\" (Accept-Language); the site speaks \"{locale}\".");
            }
        }

        return (site.DefaultLocale, $"No language the client accepts is known to the site, so its default \"{site.DefaultLocale}\" serves.");
    }

    // RFC 4647, section 3.4 (Lookup), and then any locale of the same language: Swiss German readers would rather read Austrian German than English.
    private static Locale? Match(Locale wanted, SiteSettings site) =>
        wanted.Chain().FirstOrDefault(locale => site.Locales.Contains(locale)) ?? site.Locales.FirstOrDefault(locale => locale.Language == wanted.Language);
}
