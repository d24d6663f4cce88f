using ContentJourney.Checking;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Forms.Personas;

/// <summary>Personas as forms.</summary>
public sealed class PersonaForm : DefinitionForm<Persona>
{
    /// <summary>The list of channels, the most liked first.</summary>
    public const string Channels = "preferredChannels";

    /// <summary>The list of scenarios.</summary>
    public const string Scenarios = "scenarios";

    /// <inheritdoc/>
    public override Persona? Find(Site site, string key) => site.Personas.FirstOrDefault(persona => persona.Key == key);

    /// <inheritdoc/>
    public override string Path(string key) => SitePath.Of("personas", key);

    /// <inheritdoc/>
    public override SiteChange Change(Persona definition) => new() { Personas = [definition] };

    /// <inheritdoc/>
    public override void Write(Persona definition, FormFields fields)
    {
        fields.Set("name", definition.Name);
        fields.Set("tagline", definition.Tagline);
        fields.Set("parent", definition.Parent);
        fields.Set("technicalKnowledge", definition.TechnicalKnowledge.ToString());
        fields.Set("tone", definition.Tone);
        fields.SetLines("goals", definition.Goals);
        fields.SetLines("challenges", definition.Challenges);
        fields.SetLines("motivations", definition.Motivations);
        fields.SetLines("painPoints", definition.PainPoints);
        fields.SetLines("interests", definition.Interests);
        fields.SetLines("behaviours", definition.Behaviours);
        fields.SetLines("needs", definition.Needs);
        fields.SetLines("excludedTopics", definition.ExcludedTopics);
        fields.SetRows(Channels, definition.PreferredChannels, (channel, row) => fields.Set($"{row}key", channel));
        fields.SetRows(Scenarios, definition.Scenarios, (scenario, row) => Write(scenario, row, fields));
        Write(definition.Demographics, fields);
        PortraitForm.Write(definition.Portrait, fields);
    }

    /// <inheritdoc/>
    public override Persona Read(FormReader form, string key) => new()
    {
        Key = key,
        Name = form.Word("name") ?? "",
        Tagline = form.Word("tagline"),
        Parent = form.Word("parent"),
        TechnicalKnowledge = form.Choice("technicalKnowledge", KnowledgeLevel.Intermediate),
        Tone = form.Word("tone"),
        Goals = form.Lines("goals"),
        Challenges = form.Lines("challenges"),
        Motivations = form.Lines("motivations"),
        PainPoints = form.Lines("painPoints"),
        Interests = form.Lines("interests"),
        Behaviours = form.Lines("behaviours"),
        Needs = form.Lines("needs"),
        ExcludedTopics = form.Lines("excludedTopics"),
        PreferredChannels = form.List(Channels, row => form.Word($"{row}key") ?? ""),
        Scenarios = form.List(Scenarios, row => new Scenario(form.Word($"{row}title") ?? "", form.Word($"{row}story") ?? "")),
        Demographics = Demographics(form, $"{Path(key)}/demographics"),
        Portrait = PortraitForm.Read(form),
    };

    private static void Write(Scenario scenario, string row, FormFields fields)
    {
        fields.Set($"{row}title", scenario.Title);
        fields.Set($"{row}story", scenario.Story);
    }

    private static void Write(Demographics demographics, FormFields fields)
    {
        fields.Set("ageFrom", demographics.AgeFrom);
        fields.Set("ageTo", demographics.AgeTo);
        fields.Set("occupation", demographics.Occupation);
        fields.Set("income", demographics.Income);
        fields.Set("residence", demographics.Residence);
        fields.Set("household", demographics.Household);
    }

    private static Demographics Demographics(FormReader form, string path) => new(
        form.WholeNumber("ageFrom", $"{path}/ageFrom"),
        form.WholeNumber("ageTo", $"{path}/ageTo"),
        form.Word("occupation"),
        form.Word("income"),
        form.Word("residence"),
        form.Word("household"));
}
