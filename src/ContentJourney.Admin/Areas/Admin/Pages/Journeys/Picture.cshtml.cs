using System.Globalization;
using ContentJourney.Content;
using ContentJourney.Journeys.Pictures;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>The journey drawn, in the reader's language; a document of its own that runs nothing.</summary>
internal sealed class PictureModel(JourneyDesk journeys) : JourneyPage(journeys)
{
    public IActionResult OnGet()
    {
        if (View is not { Persona: { } persona, Model: { } model })
        {
            return NotFound();
        }

        var channels = View.Desk.Live.Channels.ToDictionary(pair => pair.Key, pair => pair.Value.Channel, StringComparer.Ordinal);
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        return Content(JourneyPicture.Svg(View.Journey, persona, model, channels, language: Locale.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)), "image/svg+xml; charset=utf-8");
    }
}
