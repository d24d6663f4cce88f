using System.Text.Json;
using ContentJourney.Collections;
using ContentJourney.Journeys;
using ContentJourney.Problems;

namespace ContentJourney.Forms.Journeys;

/// <summary>A journey as the map sends it. Key, persona, model and targets are not edited there and stay as stored.</summary>
internal sealed record PostedJourney(IReadOnlyList<PostedStage?>? Stages)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { MaxDepth = 16 };

    /// <summary>Reads what was sent over the stored journey; a problem when it is none.</summary>
    public static async Task<Outcome<Journey>> ReadAsync(Stream body, Journey stored, CancellationToken cancellation)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<PostedJourney>(body, _options, cancellation) is { Stages: not null } posted
                ? posted.Over(stored)
                : Malformed("");
        }
        catch (JsonException wrong)
        {
            return Malformed(wrong.Path ?? "");
        }
    }

    private static Outcome<Journey> Malformed(string path) => Outcome.Failed<Journey>("journey.malformed", $"This is no journey; it takes stages with touchpoints.", path);

    private Journey Over(Journey stored)
    {
        var kpis = stored.Stages.ToLookup(stage => stage.Phase, stage => stage.Kpis, StringComparer.Ordinal);
        return stored with
        {
            Stages = Stages!.OfType<PostedStage>().Select(stage => stage.Over(kpis[stage.Phase ?? ""].FirstOrDefault() ?? [])).ToValueList(),
        };
    }
}
