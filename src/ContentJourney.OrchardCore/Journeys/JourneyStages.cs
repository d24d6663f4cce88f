using System.Text;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Forms.Journeys;
using ContentJourney.Journeys;

namespace ContentJourney.OrchardCore.Journeys;

/// <summary>The stages of a journey that is edited: as stored, with the map as it was sent and the targets as they were typed.</summary>
internal static class JourneyStages
{
    /// <summary>Whether a journey's model can be changed still: its touchpoints would lose their phases.</summary>
    public static bool IsModelOpen(Journey? stored) => stored is null || stored.Stages.All(stage => stage.Touchpoints.Count == 0);

    /// <summary>The journey as typed, its stages included. What of the map cannot be read is a problem of the reader.</summary>
    /// <param name="typed">The fields.</param>
    /// <param name="stored">The journey as stored; null for a new one.</param>
    /// <param name="form">The form.</param>
    /// <param name="desk">What editors see.</param>
    public static async Task<Journey> CompleteAsync(Journey typed, Journey? stored, FormReader form, Desk desk)
    {
        var model = IsModelOpen(stored) ? typed.Model : stored!.Model;
        var journey = typed with { Model = model, Stages = stored?.Model == model ? stored.Stages : Begun(desk.Live.Definitions, model) };
        journey = await MappedAsync(journey, form);
        return journey with { Stages = [.. SitePath.Each($"{SitePath.Of("journeys", journey.Key)}/stages", journey.Stages).Select(stage => Aimed(stage.Element, stage.Path, form, desk))] };
    }

    private static ValueList<Stage> Begun(Site site, string model) =>
        site.PhaseModels.FirstOrDefault(known => known.Key == model)?.Phases.Select(phase => new Stage(phase.Key, [], [])).ToValueList() ?? [];

    private static async Task<Journey> MappedAsync(Journey journey, FormReader form)
    {
        if (form.Word(JourneyForm.Map) is not { } map)
        {
            return journey;
        }

        using var body = new MemoryStream(Encoding.UTF8.GetBytes(map));
        var read = await JourneyJson.ReadAsync(body, journey, CancellationToken.None);
        foreach (var problem in read.Problems)
        {
            form.Add(problem);
        }

        return read.TryGet(out var mapped) ? mapped : journey;
    }

    // A stage whose phase has no fields on the page, as the journey was begun just now, keeps its targets.
    private static Stage Aimed(Stage stage, string path, FormReader form, Desk desk) =>
        desk.Live.Phases.TryGetValue(stage.Phase, out var found) && found.Phase.Kpis.Any(kpi => form.Has(Targets.Field(stage.Phase, kpi.Key)))
            ? stage with { Kpis = Targets.Read(form, found.Phase, $"{path}/kpis") }
            : stage;
}
