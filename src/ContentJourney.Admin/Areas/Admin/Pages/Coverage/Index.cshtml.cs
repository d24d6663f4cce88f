using ContentJourney.Access;
using ContentJourney.Channels;
using ContentJourney.Coverage;
using ContentJourney.Forms.Coverage;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentJourney.Admin.Areas.Admin.Pages.Coverage;

/// <summary>Personas × phases for one channel, or how much of each channel is covered; and the gaps as a list.</summary>
internal sealed class IndexModel(CoverageDesk coverage) : CoveragePage(coverage)
{
    private const int MostUnplanned = 200;

    /// <summary>Gets the channels that deliver, each with its part of the matrix.</summary>
    public IEnumerable<(Channel Channel, CoverageMatrix Matrix)> Channels => Desk!.Live.Definitions.Channels
        .Where(channel => channel.Kind != ChannelKind.Offline)
        .Select(channel => (channel, new CoverageMatrix([.. _byChannel[channel.Key]])));

    /// <summary>Gets the gaps that somebody planned to fill, by who looks after them.</summary>
    public IEnumerable<IGrouping<string?, CoverageGap>> Planned => Gaps.Where(gap => gap.Cell.IsPlanned).GroupBy(gap => gap.Owner);

    /// <summary>Gets the first of the gaps that no journey plans for; the download has all.</summary>
    public IEnumerable<CoverageGap> Unplanned => Gaps.Where(gap => !gap.Cell.IsPlanned).Take(MostUnplanned);

    private ILookup<string, CoverageCell> _byChannel = null!;
    private Dictionary<(string Persona, string Phase), CoverageCell> _cells = [];

    public async Task OnGetAsync()
    {
        if (await ReadAsync())
        {
            _byChannel = Matrix.Cells.ToLookup(cell => cell.Channel, StringComparer.Ordinal);
            _cells = Question.Channel is null ? [] : Matrix.Cells.ToDictionary(cell => (cell.Persona, cell.Phase));
        }
    }

    public CoverageCell Cell(string persona, string phase) => _cells[(persona, phase)];

    public int Count(CoverageState state) => Matrix.Cells.Count(cell => cell.State == state);

    /// <summary>Where a cell leads: to its items, or to a new one.</summary>
    public string Address(CoverageCell cell) => QueryHelpers.AddQueryString(cell.State == CoverageState.Missing && Actor.May(Right.Write) ? "/admin/content/new" : "/admin/content", new Dictionary<string, string?>
    {
        ["persona"] = cell.Persona,
        ["phase"] = cell.Phase,
        ["channel"] = cell.Channel,
        ["type"] = Question.Type,
    }.Where(pair => pair.Value is not null));
}
