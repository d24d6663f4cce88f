using ContentJourney.Collections;
using ContentJourney.Coverage;
using ContentJourney.Editing;
using ContentJourney.Forms.Coverage;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Coverage;

/// <summary>What the pages about coverage have in common: the question in the address and the matrix that answers it.</summary>
internal abstract class CoveragePage(CoverageDesk coverage) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Coverage"];

    [BindProperty(SupportsGet = true, Name = "channel")]
    public string? Channel { get; set; }

    [BindProperty(SupportsGet = true, Name = "seen")]
    public string? Seen { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "locale")]
    public string? Locale { get; set; }

    /// <summary>Gets what editors see; null while the site is empty.</summary>
    public Desk? Desk { get; private set; }

    public CoverageQuestion Question { get; private set; } = null!;

    /// <summary>Gets the matrix of the channel that is asked for; of all channels where none is.</summary>
    public CoverageMatrix Matrix { get; private set; } = new([]);

    /// <summary>Gets the gaps of the matrix.</summary>
    public ValueList<CoverageGap> Gaps => field ??= CoverageGaps.Of(Desk!.Live, Matrix);

    public string PersonaName(string key) => Desk!.Live.Personas.GetValueOrDefault(key)?.Persona.Name ?? key;

    public string PhaseName(string key) => Desk!.Live.Phases.TryGetValue(key, out var found) ? found.Phase.Name : key;

    public string ChannelName(string key) => Desk!.Live.Channels.GetValueOrDefault(key)?.Channel.Name ?? key;

    /// <summary>Reads desk and matrix; false while the site is empty.</summary>
    protected async Task<bool> ReadAsync()
    {
        if (await coverage.ReadAsync(Aborted) is not { } desk)
        {
            return false;
        }

        Desk = desk;
        Question = CoverageQuestion.Of(desk.Live.Definitions, Channel, Seen, Type, Locale);
        Matrix = coverage.Matrix(Question.Drafts ? desk.Site : desk.Live, Question.Query(Now)).Value;
        return true;
    }
}
