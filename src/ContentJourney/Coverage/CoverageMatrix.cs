using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Fitting;
using ContentJourney.Lists;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Coverage;

/// <summary>How well content covers personas × phases × channels.</summary>
/// <param name="Cells">The cells: personas, then phases, then channels, each in the site's order.</param>
public sealed record CoverageMatrix(ValueList<CoverageCell> Cells)
{
    /// <summary>Gets the share of cells that are worded for, 0 to 1; 0 when there are none.</summary>
    public double Authored => Share(cell => cell.State == CoverageState.Authored);

    /// <summary>Gets the share of cells that are served at all, 0 to 1; 0 when there are none.</summary>
    public double Reachable => Share(cell => cell.State != CoverageState.Missing);

    /// <summary>Gets the cells that nothing serves, those that a journey plans first.</summary>
    public ValueList<CoverageCell> Gaps => Cells.Where(cell => cell.State == CoverageState.Missing).OrderByDescending(cell => cell.IsPlanned).ToValueList();

    /// <summary>Computes the matrix; a problem for each key that the site does not know.</summary>
    public static Outcome<CoverageMatrix> Of(PublishedSite site, CoverageQuery query, Deliverer deliverer)
    {
        var problems = new List<Problem>();
        var personas = Chosen(site.Personas, query.Personas, site.Definitions.Personas.Select(persona => persona.Key), "persona", problems);
        var phases = Chosen(site.Phases, query.Phases, site.Definitions.PhaseModels.SelectMany(model => model.Phases).Select(phase => phase.Key), "phase", problems);
        var channels = Chosen(site.Channels, query.Channels, site.Definitions.Channels.Where(channel => channel.Kind != ChannelKind.Offline).Select(channel => channel.Key), "channel", problems);
        var planned = CoveragePlan.Of(site);
        var fitted = channels.ToDictionary(channel => channel, _ => new FittedStates(), StringComparer.Ordinal);
        return Outcome.When(problems, () => new CoverageMatrix((
            from persona in personas
            from phase in phases
            from channel in channels
            select Cell(site, query, deliverer, new CoveragePlace(persona, phase, channel), planned, fitted[channel])).ToValueList()));
    }

    private static string[] Chosen<T>(IReadOnlyDictionary<string, T> known, ValueList<string>? asked, IEnumerable<string> all, string noun, List<Problem> problems)
    {
        foreach (var key in asked ?? [])
        {
            SiteIndex.Require(known, key, noun, problems);
        }

        return [.. (asked ?? all).Distinct(StringComparer.Ordinal)];
    }

    private static CoverageCell Cell(PublishedSite site, CoverageQuery query, Deliverer deliverer, CoveragePlace place, HashSet<CoveragePlace> planned, FittedStates fitted)
    {
        var context = site.Resolve(new SelectionContext { Persona = place.Persona, Phase = place.Phase, Channel = place.Channel, Locale = query.Locale, At = query.At }).Value;
        var list = site.List(context, ContentFilter.All with { Type = query.Type });
        var contents = Enumerable.Range(0, list.Count).Select(position => deliverer.Deliver(list[position], context)).OfType<DeliveredContent>()
            .Select(content => (Content: content, Fitted: fitted.Of(content))).ToArray();
        return new CoverageCell(
            place.Persona,
            place.Phase,
            place.Channel,
            contents.Select(pair => CellState.Of(pair.Content, pair.Fitted)).DefaultIfEmpty(CoverageState.Missing).Max(),
            contents.Length,
            planned.Contains(place),
            contents.Count(pair => pair.Fitted.IsStale),
            contents.Count(pair => pair.Fitted.IsOverBudget));
    }

    private double Share(Func<CoverageCell, bool> counts) => Cells.Count == 0 ? 0 : (double)Cells.Count(counts) / Cells.Count;
}
