using ContentJourney.Access;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Editing;

/// <summary>
/// A site and a desk over a store in memory. Personas <c>pro</c> below <c>person</c>, from whom <c>wine</c> is kept; the phases <c>one</c>,
/// <c>two</c>, <c>three</c>; the type <c>article</c> with a reference <c>related</c>; the journey <c>way</c>.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private readonly LiveSite _site;

    private Workplace()
    {
        _site = new LiveSite(Store);
        Desk = new LiveDesk(Store, _site);
        Items = new ItemEditing(Store, Store, Desk, (_, _, _) => null);
    }

    public static Actor Administrator { get; } = new("ada", [Role.Administrator]);

    public static Actor Editor { get; } = new("eve", [Role.Editor]);

    public static Actor Author { get; } = new("art", [Role.Author]);

    public static Actor Analyst { get; } = new("ann", [Role.Analyst]);

    public static Actor Nobody { get; } = new("nob", []);

    public static DateTimeOffset Now => Samples.Now;

    public MemoryDeskStore Store { get; } = new();

    public LiveDesk Desk { get; }

    public ItemEditing Items { get; }

    public static Site Definitions { get; } = Samples.Definitions with
    {
        ContentTypes = [new("article", "Article", [new("related", "Related", FieldKind.Reference), new("picture", "Picture", FieldKind.Media)])],
        Experiments = [new("tone", "Tone", [new("short", 5000), new("long", 5000)])],
        Journeys = [new("way", "The way", "pro", "m", null, [new("one", [], [new() { Key = "first", Name = "First", Channel = "desktop", Owner = "shop", Contents = ["home"] }])])],
    };

    /// <summary>A site whose items are published as they are; <c>home</c> is always among them.</summary>
    public static async Task<Workplace> OpenAsync(params Item[] items)
    {
        var workplace = new Workplace();
        var site = Definitions;
        await workplace.WriteAsync(new SiteChange
        {
            Settings = site.Settings,
            Personas = site.Personas,
            PhaseModels = site.PhaseModels,
            Channels = site.Channels,
            ContentTypes = site.ContentTypes,
            Experiments = site.Experiments,
            Journeys = site.Journeys,
            Items = [.. items.Prepend(Item("home")).DistinctBy(item => item.Key).Select(item => items.FirstOrDefault(given => given.Key == item.Key) ?? item)],
        });
        return workplace;
    }

    /// <summary>A site without anything.</summary>
    public static Workplace Empty() => new();

    public static Item Item(string key, string headline = "Title", params Variant[] variants) => Samples.Item(key, new Message { Headline = headline }, variants);

    public static Item Linking(string key, string url) => Samples.Item(key, new Message { Headline = key, CallsToAction = [new("Go", url)] });

    public static string[] Lines(IEnumerable<Problem> problems) => [.. problems.Select(problem => $"{problem.Code} {problem}")];

    public static string[] Problems<T>(Outcome<T> outcome)
        where T : notnull => Lines(outcome.Problems);

    public Task<long> WriteAsync(SiteChange change, string author = "recipe", DateTimeOffset? at = null) =>
        Store.WriteAsync(change, new Authorship(author, at ?? Now), CancellationToken.None);

    public async Task<Desk> ReadAsync() => (await Desk.ReadAsync(CancellationToken.None))!;

    public async Task<ItemVersion> DraftAsync(Item item, Actor? actor = null)
    {
        var version = (await ReadAsync()).Items.GetValueOrDefault(item.Key)?.Version ?? 0;
        return (await Items.SaveDraftAsync(actor ?? Editor, item, version, Now, CancellationToken.None)).Value;
    }

    public async Task<string> StateAsync(string key) => (await ReadAsync()).Items.GetValueOrDefault(key) is { } item ? $"{item.State} {item.Version}" : "none";

    public Task<string[]> StatesAsync(params string[] keys) => Task.WhenAll(keys.Select(StateAsync));

    public void Dispose()
    {
        Desk.Dispose();
        _site.Dispose();
    }
}
