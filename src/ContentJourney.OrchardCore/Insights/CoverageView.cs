using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Coverage;
using ContentJourney.Editing;
using ContentJourney.Forms.Coverage;
using ContentJourney.OrchardCore.Translation.Sites;

namespace ContentJourney.OrchardCore.Insights;

/// <summary>Which persona gets what in which phase, as a page shows it.</summary>
/// <param name="Desk">What editors see.</param>
/// <param name="Question">What was asked for.</param>
/// <param name="Matrix">The answer.</param>
/// <param name="LeftOut">What is published and yet not delivered.</param>
public sealed record CoverageView(Desk Desk, CoverageQuestion Question, CoverageMatrix Matrix, ValueList<LeftOut> LeftOut)
{
    /// <summary>How many of the gaps that no journey plans for a page shows.</summary>
    public const int MostUnplanned = 200;

    private readonly Dictionary<(string Persona, string Phase), CoverageCell> _cells =
        Question.Channel is null ? [] : Matrix.Cells.ToDictionary(cell => (cell.Persona, cell.Phase));

    private readonly ILookup<string, CoverageCell> _byChannel = Matrix.Cells.ToLookup(cell => cell.Channel, StringComparer.Ordinal);

    /// <summary>Gets the gaps of the matrix.</summary>
    public ValueList<CoverageGap> Gaps { get; } = CoverageGaps.Of(Desk.Live, Matrix);

    /// <summary>Gets the channels that deliver, each with its part of the matrix.</summary>
    public IEnumerable<(Channel Channel, CoverageMatrix Matrix)> Channels => Desk.Live.Definitions.Channels
        .Where(channel => channel.Kind != ChannelKind.Offline)
        .Select(channel => (channel, new CoverageMatrix([.. _byChannel[channel.Key]])));

    /// <summary>The cell of a persona in a phase, on the channel that was asked for.</summary>
    public CoverageCell Cell(string persona, string phase) => _cells[(persona, phase)];

    /// <summary>How many cells are in a state.</summary>
    public int Count(CoverageState state) => Matrix.Cells.Count(cell => cell.State == state);

    /// <summary>A persona's name; its key when the site does not know it.</summary>
    public string Persona(string key) => Desk.Live.Personas.GetValueOrDefault(key)?.Persona.Name ?? key;

    /// <summary>A phase's name; its key when the site does not know it.</summary>
    public string Phase(string key) => Desk.Live.Phases.TryGetValue(key, out var found) ? found.Phase.Name : key;

    /// <summary>A channel's name; its key when the site does not know it.</summary>
    public string Channel(string key) => Desk.Live.Channels.GetValueOrDefault(key)?.Channel.Name ?? key;
}
