using Microsoft.AspNetCore.Http;

namespace ContentJourney.Themes.Daylight.Looking;

/// <summary>Tells where the site is that a request asks for; each host has its own way.</summary>
internal delegate Place Placing(HttpContext http);
