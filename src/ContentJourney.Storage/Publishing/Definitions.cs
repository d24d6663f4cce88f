using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Documents;
using ContentJourney.Experiments;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>Definitions as they were read.</summary>
internal sealed class Definitions(IReadOnlyCollection<DefinitionRow> rows)
{
    /// <summary>Gets those that are gone.</summary>
    public IEnumerable<Removal> Removals => rows.Where(row => row.Json is null).Select(row => new Removal(row.Noun, row.Key));

    /// <summary>Reads those that changed after a version of the site, in the order in which they came.</summary>
    public static async Task<Definitions> ReadSinceAsync(ContentJourneyContext context, long version, CancellationToken cancellation) =>
        new(await context.Definitions.AsNoTracking().Where(row => row.Version > version).OrderBy(row => row.Position).ToListAsync(cancellation));

    /// <summary>Those that are there, as what sets them.</summary>
    public SiteChange ToChange() => new()
    {
        Personas = Read<Persona>(Noun.Persona),
        PhaseModels = Read<PhaseModel>(Noun.PhaseModel),
        Channels = Read<Channel>(Noun.Channel),
        ContentTypes = Read<ContentType>(Noun.ContentType),
        Experiments = Read<Experiment>(Noun.Experiment),
        Journeys = Read<Journey>(Noun.Journey),
    };

    /// <summary>A site of those that are there.</summary>
    public Site ToSite(SiteSettings settings) => new()
    {
        Settings = settings,
        Personas = Read<Persona>(Noun.Persona),
        PhaseModels = Read<PhaseModel>(Noun.PhaseModel),
        Channels = Read<Channel>(Noun.Channel),
        ContentTypes = Read<ContentType>(Noun.ContentType),
        Experiments = Read<Experiment>(Noun.Experiment),
        Journeys = Read<Journey>(Noun.Journey),
    };

    private ValueList<T> Read<T>(Noun noun)
        where T : notnull => rows.Where(row => row.Noun == noun && row.Json is not null).Select(row => DocumentJson.Read<T>(row.Json!)).ToValueList();
}
