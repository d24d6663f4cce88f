using ContentJourney.Access;
using ContentJourney.Editing;
using ContentJourney.Forms.Journeys;
using ContentJourney.Journeys;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>Stores journeys as they were edited.</summary>
internal sealed class JourneyDesk(LiveDesk live, DefinitionEditing editing)
{
    public Task<Desk?> ReadAsync(CancellationToken cancellation) => live.ReadAsync(cancellation);

    /// <summary>Stores a journey in place of the one that the mark was made of.</summary>
    public async Task<Outcome<long>> StoreAsync(Actor actor, Desk desk, Journey journey, string mark, DateTimeOffset at, CancellationToken cancellation) =>
        await editing.SetAsync(actor, new SiteChange { Journeys = [journey] }, JourneyMark.Before(desk, journey.Key, mark), at, cancellation);

    /// <summary>Stores a journey that is not there yet.</summary>
    public async Task<Outcome<long>> BeginAsync(Actor actor, Journey journey, DateTimeOffset at, CancellationToken cancellation) =>
        await editing.SetAsync(actor, new SiteChange { Journeys = [journey] }, SiteChange.None, at, cancellation);

    /// <summary>Names an item for a touchpoint, whatever else of the journey was edited meanwhile.</summary>
    public async Task<Outcome<long>> AttachAsync(Actor actor, string journey, string touchpoint, string item, DateTimeOffset at, CancellationToken cancellation)
    {
        if (await live.ReadAsync(cancellation) is not { } desk || desk.Find(journey) is not { } stored || stored.Find(touchpoint) is null)
        {
            return Outcome.Failed<long>("touchpoint.unknown", $"The journey \"{journey}\" has no touchpoint \"{touchpoint}\" any more.", "contents");
        }

        var change = new SiteChange { Journeys = [stored.Attach(touchpoint, item)] };
        return await editing.SetAsync(actor, change, new SiteChange { Journeys = [stored] }, at, cancellation);
    }

    public async Task<Outcome<long>> RemoveAsync(Actor actor, string key, DateTimeOffset at, CancellationToken cancellation) =>
        await editing.RemoveAsync(actor, Noun.Journey, key, at, cancellation);
}
