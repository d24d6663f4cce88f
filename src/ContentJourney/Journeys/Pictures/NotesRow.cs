using System.Globalization;

namespace ContentJourney.Journeys.Pictures;

/// <summary>Notes of one sort in the column of their stage.</summary>
internal sealed class NotesRow : IRow
{
    private const double Padding = 12;
    private const double Spacing = 5;
    private const double Indent = 22;
    private const int MaxNotes = 8;

    private static readonly TextStyle _number = TextStyle.Heading;

    private readonly string _heading;
    private readonly string _tone;
    private readonly Grid _grid;
    private readonly (string Number, TextBlock Text)[][] _notes;

    private NotesRow(string heading, string tone, (string Number, string Text)[][] notes, string more, Grid grid)
    {
        (_heading, _tone, _grid) = (heading, tone, grid);
        _notes = [.. notes.Select(column => Shown(column, more).Select(note => (note.Number, TextBlock.Wrap(note.Text, grid.Column - (2 * Padding) - IndentOf(note.Number), TextStyle.Body, 4))).ToArray())];
    }

    public double Height => RowHeading.Height + (2 * Padding) + _notes.Max(HeightOf);

    /// <summary>Pain points, opportunities and targets, as far as there are any.</summary>
    public static IEnumerable<NotesRow> All(JourneyMap map, MapStage[] stages, Grid grid)
    {
        (string Heading, string Tone, (string Number, string Text)[][] Notes)[] rows =
        [
            (map.Labels.PainPoints, "cj-pain", [.. stages.Select(stage => Numbered(stage, touchpoint => touchpoint.PainPoints))]),
            (map.Labels.Opportunities, "cj-chance", [.. stages.Select(stage => Numbered(stage, touchpoint => touchpoint.Opportunities))]),
            (map.Labels.Targets, "cj-target", [.. stages.Select(Targets)]),
        ];
        return rows.Where(row => row.Notes.Any(column => column.Length > 0)).Select(row => new NotesRow(row.Heading, row.Tone, row.Notes, map.Labels.More, grid));
    }

    public void Draw(SvgWriter svg, double top)
    {
        RowHeading.Draw(svg, _heading, top);
        for (var column = 0; column < _notes.Length; column++)
        {
            if (_notes[column].Length > 0)
            {
                DrawColumn(svg, column, top + RowHeading.Height);
            }
        }
    }

    private void DrawColumn(SvgWriter svg, int column, double top)
    {
        svg.Add($"""<g class="cj-notes"><rect class="{_tone}" x="{_grid.Left(column)}" y="{top}" width="{_grid.Column}" height="{Height - RowHeading.Height}" rx="8"/>""");
        var y = top + Padding;
        foreach (var (number, text) in _notes[column])
        {
            svg.Line(number, _number, _grid.Left(column) + Padding, y);
            svg.Text(text, _grid.Left(column) + Padding + IndentOf(number), y);
            y += text.Height + Spacing;
        }

        svg.AddVerbatim("</g>");
    }

    private static double IndentOf(string number) => number.Length == 0 ? 0 : Indent;

    private static double HeightOf((string Number, TextBlock Text)[] notes) => notes.Length == 0 ? 0 : notes.Sum(note => note.Text.Height + Spacing) - Spacing;

    private static IEnumerable<(string Number, string Text)> Shown((string Number, string Text)[] notes, string more) =>
        notes.Length <= MaxNotes ? notes : notes.Take(MaxNotes - 1).Append(("", string.Create(CultureInfo.InvariantCulture, $"+ {notes.Length - MaxNotes + 1} {more}")));

    private static (string Number, string Text)[] Numbered(MapStage stage, Func<Touchpoint, IEnumerable<string>> notes) =>
        [.. stage.Touchpoints.SelectMany(touchpoint => notes(touchpoint.Touchpoint).Select(note => (touchpoint.Number.ToString(CultureInfo.InvariantCulture), note)))];

    private static (string Number, string Text)[] Targets(MapStage stage) =>
        [.. stage.Stage.Kpis.Select(kpi => ("", Target(kpi, stage.Phase.Kpis.FirstOrDefault(definition => definition.Key == kpi.Definition))))];

    private static string Target(KpiTarget kpi, KpiDefinition? definition)
    {
        var name = definition?.Name ?? kpi.Definition;
        var sign = definition?.Better == KpiDirection.Lower ? "≤" : "≥";
        return kpi.Target is { } target ? string.Create(CultureInfo.InvariantCulture, $"{name} {sign} {target:0.####}\u00A0{definition?.Unit}").TrimEnd('\u00A0') : name;
    }
}
