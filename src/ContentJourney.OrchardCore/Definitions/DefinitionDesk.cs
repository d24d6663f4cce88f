using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.OrchardCore.Tenants;
using ContentJourney.OrchardCore.Translation.Sites;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>What editors of definitions ask the tenant's site for.</summary>
public sealed class DefinitionDesk
{
    private readonly LiveDesk _live;
    private readonly TenantSite _site;
    private readonly IDeskStore _work;
    private readonly BudgetMeasure _measure;

    internal DefinitionDesk(LiveDesk live, TenantSite site, IDeskStore work, BudgetMeasure measure) => (_live, _site, _work, _measure) = (live, site, work, measure);

    /// <summary>What editors see; everything published may be on it, but for what is wrong.</summary>
    public async Task<Desk> ReadAsync() =>
        await _live.ReadAsync(CancellationToken.None) ?? throw new InvalidOperationException("A tenant always has a site, as it has a name.");

    /// <summary>The id of the content item that defines what is at a place, e.g. <c>personas/technik-max</c>; null when none does, e.g. for a built-in channel.</summary>
    public Task<string?> DefinerAsync(string path) => _site.LookAsync(assembly => assembly.DefinitionAt(path)?.Id, CancellationToken.None);

    /// <summary>The ids of all content items that define something, by its place.</summary>
    public Task<Dictionary<string, string>> DefinersAsync() => _site.LookAsync(
        assembly => DefinitionPath.All(assembly.Snapshot.Site).Select(path => (Path: path, assembly.DefinitionAt(path)?.Id)).Where(found => found.Id is not null).ToDictionary(found => found.Path, found => found.Id!, StringComparer.Ordinal),
        CancellationToken.None);

    /// <summary>The content items with a key, one for each language; none when no item has it.</summary>
    public Task<ValueList<string>> ContentAsync(string key) => _site.LookAsync(assembly => assembly.StatesOf(key).Select(state => state.Id).ToValueList(), CancellationToken.None);

    /// <summary>What is published and yet not delivered.</summary>
    public Task<ValueList<LeftOut>> LeftOutAsync() => _site.LookAsync(assembly => assembly.LeftOut, CancellationToken.None);

    /// <summary>The files of the site.</summary>
    public Task<ValueList<MediaFile>> ReadFilesAsync() => _work.ReadFilesAsync(CancellationToken.None);

    /// <summary>What would be wrong if content item <paramref name="id"/> defined this: its key is another's, or something breaks.</summary>
    /// <param name="desk">What editors see.</param>
    /// <param name="change">The definition as it is to be.</param>
    /// <param name="path">Its place.</param>
    /// <param name="id">The content item.</param>
    public async Task<ValueList<Problem>> CheckAsync(Desk desk, SiteChange change, string path, string id) =>
        await DefinerAsync(path) is { } other && other != id
            ? [new Problem("definition.key.taken", $"\"{path[(path.LastIndexOf('/') + 1)..]}\" is taken already; choose another key.", $"{path}/key")]
            : Check(desk, change);

    /// <summary>What would be wrong after a change.</summary>
    public ValueList<Problem> Check(Desk desk, SiteChange change) => DefinitionCheck.NewProblems(desk, change, files: null, _measure);

    /// <summary>Where something is used by others than itself. A built-in channel can be done without a content item, which only changes it.</summary>
    public static ValueList<Use> Uses(Desk desk, Usable what, Noun noun, string key) =>
        [.. desk.Uses.Of(what, key).Where(use => use.Noun != noun || use.Key != key)];

    /// <summary>Whether a channel is there without a content item, too.</summary>
    public static bool IsBuiltIn(string key) => BuiltInChannels.All.Any(channel => channel.Key == key);
}
