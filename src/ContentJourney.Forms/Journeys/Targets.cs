using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Journeys;

namespace ContentJourney.Forms.Journeys;

/// <summary>What KPIs should reach on the stages of a journey, as a form has it.</summary>
public static class Targets
{
    /// <summary>The name of the field for a KPI of a phase.</summary>
    public static string Field(string phase, string kpi) => $"kpi.{phase}.{kpi}";

    /// <summary>What a stage's field is filled with; null when the KPI has no target there.</summary>
    public static string? Value(Stage stage, string kpi) => stage.Kpis.FirstOrDefault(target => target.Definition == kpi)?.Target?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A target in words, e.g. <c>Traffic: at least 18,000 visits</c>, as its phase has it.</summary>
    public static string Sentence(Phase phase, KpiTarget target)
    {
        var kpi = phase.Kpis.FirstOrDefault(kpi => kpi.Key == target.Definition);
        var sign = kpi?.Better == KpiDirection.Lower ? "≤" : "≥";
        return target.Target is { } figure ? $"{kpi?.Name ?? target.Definition} {sign} {figure.ToString("#,0.##", CultureInfo.CurrentCulture)} {kpi?.Unit}".TrimEnd() : kpi?.Name ?? target.Definition;
    }

    /// <summary>The targets of a stage as typed: a figure for each KPI of its phase; without one the KPI has no target here.</summary>
    public static ValueList<KpiTarget> Read(FormReader form, Phase phase, string path) =>
    [
        .. from kpi in phase.Kpis
           let figure = form.Read(Field(phase.Key, kpi.Key), $"{path}/{kpi.Key}", Figure, "A figure, e.g. 2.5.")
           where figure is not null
           select new KpiTarget(kpi.Key, figure),
    ];

    // A comma is taken for a point: nobody types thousands with separators into such a field, and Germans type 2,5.
    private static decimal? Figure(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
