using ContentJourney.Admin.Wording;
using ContentJourney.Coverage;
using ContentJourney.Forms.Journeys;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>Where the admin has what belongs to a journey.</summary>
internal static class JourneyAddresses
{
    extension(JourneyView view)
    {
        public string Address => $"/admin/journeys/{view.Journey.Key}";

        public string? Portrait => view.Persona?.Portrait is { } portrait ? File(portrait.File) : null;

        /// <summary>Where content for a gap is begun; it is attached to the touchpoint.</summary>
        public string NewContent(ServedTouchpoint gap) => QueryHelpers.AddQueryString("/admin/content/new", new Dictionary<string, string?>
        {
            ["persona"] = view.Journey.Persona,
            ["phase"] = gap.Phase,
            ["channel"] = gap.Touchpoint.Channel,
            ["journey"] = view.Journey.Key,
            ["touchpoint"] = gap.Touchpoint.Key,
        });
    }

    /// <summary>What the map shows of the admin.</summary>
    public static MapHost Map(Words words) => new(words.Serving, key => $"/admin/content/{key}", File);

    private static string File(string path) => "/" + path;
}
