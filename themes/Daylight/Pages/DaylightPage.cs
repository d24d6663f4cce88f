using ContentJourney.Content;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Shown;
using ContentJourney.Themes.Daylight.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ContentJourney.Themes.Daylight.Pages;

/// <summary>What all pages have in common: the look, and what the frame around them needs.</summary>
/// <param name="looker">Makes the look.</param>
internal abstract class DaylightPage(Looker looker) : PageModel
{
    /// <summary>Gets whose view of the site is shown.</summary>
    public Look Look { get; private set; } = null!;

    /// <summary>Gets the page's title; the site's name is put after it.</summary>
    public abstract string Title { get; }

    /// <summary>Gets what the page is about, for search engines; null for the site's description.</summary>
    public virtual string? Description => null;

    /// <summary>Gets the page's language.</summary>
    public virtual Locale Locale => Look.Locale;

    /// <summary>Gets the page's address without the choice.</summary>
    public string Address => Request.Path.HasValue ? Request.Path.Value : "/";

    /// <summary>Gets the words of the page's language.</summary>
    public Words Words => Words.For(Locale);

    /// <summary>Gets parts of the query that are no choice and are kept when another is made.</summary>
    public virtual IEnumerable<KeyValuePair<string, string>> Kept => [];

    /// <summary>Gets what stands around the page.</summary>
    public virtual Frame Frame => new(Look, Locale, Address, Title, Description, Kept);

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (looker.Of(HttpContext) is { } look)
        {
            Look = look;
            Response.Headers.CacheControl = "no-cache";
        }
        else
        {
            context.Result = new ContentResult { Content = "The site is empty; apply a recipe first.", StatusCode = StatusCodes.Status503ServiceUnavailable };
        }
    }

    /// <inheritdoc/>
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context) => HttpContext.Features.Set(Frame);
}
