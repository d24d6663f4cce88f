using System.Collections.Frozen;
using ContentJourney.OrchardCore.Translation.Sites;
using ContentJourney.Shaping;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>
/// The tenant's content as one site in memory: read whole once, then kept up with what editors do. The database is read in a scope of its own,
/// one reading after another, and never while somebody asks for a delivery.
/// </summary>
/// <param name="shaper">Reads HTML.</param>
internal sealed class TenantSite(TextShaper shaper) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private SiteAssembly? _assembly;
    private SiteFrame? _frame;
    private volatile FrozenDictionary<string, string> _keys = FrozenDictionary<string, string>.Empty;

    /// <summary>The key of the item that a content item is a part of; null when it is none. Never waits.</summary>
    /// <param name="id">The content item's id.</param>
    public string? KeyOf(string id) => _keys.GetValueOrDefault(id);

    /// <summary>Looks at the site, which is read first when nobody has yet.</summary>
    public async Task<T> LookAsync<T>(Func<SiteAssembly, T> look, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return look(await AssembledAsync());
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads some content items again; null reads all that is not a content item again: settings, languages and content types.</summary>
    public async Task RefreshAsync(IReadOnlyCollection<string>? ids, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var assembly = await AssembledAsync();
            await ShellScope.UsingChildScopeAsync(scope => ids is null ? ReframeAsync(assembly, Reader(scope)) : ApplyAsync(assembly, Reader(scope), ids), activateShell: false);
            _keys = assembly.KeysById();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads again what somebody else has changed, such as another node of the same tenant.</summary>
    public async Task CatchUpAsync(TenantReader reader, CancellationToken cancellation)
    {
        await RefreshAsync(null, cancellation);
        var moments = await reader.ReadMomentsAsync(await reader.ReadFrameAsync());
        var states = (await LookAsync(assembly => assembly.States, cancellation)).ToDictionary(state => state.Id, StringComparer.Ordinal);
        var changed = moments.Where(rows => !states.TryGetValue(rows.Key, out var state) || !Moments.Are(state, rows)).Select(rows => rows.Key)
            .Concat(states.Keys.Where(id => !moments.Contains(id)))
            .ToArray();
        if (changed.Length > 0)
        {
            await RefreshAsync(changed, cancellation);
        }
    }

    /// <summary>Drops what was read; whoever looks next reads it again.</summary>
    public async Task ForgetAsync()
    {
        await _turn.WaitAsync();
        _assembly = null;
        _turn.Release();
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private static TenantReader Reader(ShellScope scope) => scope.ServiceProvider.GetRequiredService<TenantReader>();

    private async Task<SiteAssembly> AssembledAsync()
    {
        if (_assembly is null)
        {
            await ShellScope.UsingChildScopeAsync(async scope => _assembly = await ReadAsync(Reader(scope)), activateShell: false);
            _keys = _assembly!.KeysById();
        }

        return _assembly!;
    }

    private async Task<SiteAssembly> ReadAsync(TenantReader reader)
    {
        _frame = await reader.ReadFrameAsync();
        return new SiteAssembly(_frame, await reader.ReadAllAsync(_frame), HtmlReading.By(shaper));
    }

    private async Task ApplyAsync(SiteAssembly assembly, TenantReader reader, IReadOnlyCollection<string> ids)
    {
        var states = await reader.ReadAsync(_frame!, ids);
        assembly.Apply(states, [.. ids.Except(states.Select(state => state.Id), StringComparer.Ordinal)]);
    }

    // A type that takes part from now on has content that was never read.
    private async Task ReframeAsync(SiteAssembly assembly, TenantReader reader)
    {
        var frame = await reader.ReadFrameAsync();
        if (!frame.Equals(_frame))
        {
            _frame = frame;
            assembly.Reframe(frame);
            assembly.Apply(await reader.ReadAllAsync(frame), []);
        }
    }
}
