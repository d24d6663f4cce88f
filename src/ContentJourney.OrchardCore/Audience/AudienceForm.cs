using ContentJourney.Forms;
using ContentJourney.OrchardCore.Translation.Reading;
using Domain = ContentJourney.Content;

namespace ContentJourney.OrchardCore.Audience;

/// <summary>The part for the audience as a form.</summary>
internal static class AudienceForm
{
    /// <summary>What was typed.</summary>
    public static AudienceDocument Read(FormReader form) => new()
    {
        Key = form.Word("key"),
        Path = form.Word("path"),
        Topics = form.Words("topics"),
        Owner = form.Word("owner"),
        Priority = form.Number("priority", "priority"),
        Audience = new Domain.Audience(form.Chosen("audience.personas"), form.Chosen("audience.phases"), form.Chosen("audience.channels")),
        Schedule = form.Schedule("schedule", "schedule"),
    };
}
