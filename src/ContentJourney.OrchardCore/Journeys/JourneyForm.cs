using ContentJourney.Checking;
using ContentJourney.Forms;
using ContentJourney.Forms.Journeys;
using ContentJourney.Journeys;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Journeys;

/// <summary>What a journey is besides its map, as a form: name, persona, model, channel and what KPIs should reach. The stages come with the map.</summary>
internal sealed class JourneyForm : DefinitionForm<Journey>
{
    /// <summary>The field that holds the map as its element sends it; empty while nobody has changed it.</summary>
    public const string Map = "map";

    public override Journey? Find(Site site, string key) => site.Journeys.FirstOrDefault(journey => journey.Key == key);

    public override string Path(string key) => SitePath.Of("journeys", key);

    public override SiteChange Change(Journey definition) => new() { Journeys = [definition] };

    public override void Write(Journey definition, FormFields fields)
    {
        fields.Set("name", definition.Name);
        fields.Set("persona", definition.Persona);
        fields.Set("model", definition.Model);
        fields.Set("channel", definition.Channel);
        foreach (var stage in definition.Stages)
        {
            foreach (var target in stage.Kpis)
            {
                fields.Set(Targets.Field(stage.Phase, target.Definition), Targets.Value(stage, target.Definition));
            }
        }
    }

    public override Journey Read(FormReader form, string key) =>
        new(key, form.Word("name") ?? "", form.Word("persona") ?? "", form.Word("model") ?? "", form.Word("channel"), []);
}
