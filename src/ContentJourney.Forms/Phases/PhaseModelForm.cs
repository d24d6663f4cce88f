using ContentJourney.Checking;
using ContentJourney.Journeys;
using ContentJourney.Publishing;

namespace ContentJourney.Forms.Phases;

/// <summary>Phase models as forms: phases as rows, the KPIs of each as rows in them.</summary>
public sealed class PhaseModelForm : DefinitionForm<PhaseModel>
{
    /// <summary>The list of phases.</summary>
    public const string Phases = "phases";

    /// <inheritdoc/>
    public override PhaseModel? Find(Site site, string key) => site.PhaseModels.FirstOrDefault(model => model.Key == key);

    /// <inheritdoc/>
    public override string Path(string key) => SitePath.Of("phaseModels", key);

    /// <inheritdoc/>
    public override SiteChange Change(PhaseModel definition) => new() { PhaseModels = [definition] };

    /// <inheritdoc/>
    public override void Write(PhaseModel definition, FormFields fields)
    {
        fields.Set("name", definition.Name);
        fields.SetRows(Phases, definition.Phases, (phase, row) =>
        {
            fields.Set($"{row}key", phase.Key);
            fields.Set($"{row}name", phase.Name);
            fields.Set($"{row}goal", phase.Goal);
            fields.SetRows(Kpis(row), phase.Kpis, (kpi, at) => Write(kpi, at, fields));
        });
    }

    /// <inheritdoc/>
    public override PhaseModel Read(FormReader form, string key) => new(key, form.Word("name") ?? "", form.List(Phases, row => new Phase(
        Key(form, row),
        form.Word($"{row}name") ?? "",
        form.Word($"{row}goal"),
        form.List(Kpis(row), kpi => Kpi(form, kpi)))));

    /// <summary>The list of KPIs in a phase's row.</summary>
    public static string Kpis(string row) => $"{row}kpis";

    private static void Write(KpiDefinition kpi, string row, FormFields fields)
    {
        fields.Set($"{row}key", kpi.Key);
        fields.Set($"{row}name", kpi.Name);
        fields.Set($"{row}unit", kpi.Unit);
        fields.Set($"{row}better", kpi.Better.ToString());
    }

    private static KpiDefinition Kpi(FormReader form, string row) => new(
        Key(form, row),
        form.Word($"{row}name") ?? "",
        form.Word($"{row}unit") ?? "",
        form.Choice($"{row}better", KpiDirection.Higher));

    private static string Key(FormReader form, string row) => form.Word($"{row}key") ?? KeySuggestion.Of(form.Text($"{row}name"), _ => false);
}
