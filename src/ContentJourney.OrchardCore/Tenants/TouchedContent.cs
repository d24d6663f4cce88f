using ContentJourney.Publishing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>What a scope has changed. The site reads it when the scope has ended, so when it is committed or was given up.</summary>
internal sealed class TouchedContent
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private bool _isFrame;
    private bool _isAwaited;

    /// <summary>A content item was changed.</summary>
    public static void Add(string id)
    {
        if (ShellScope.Current is not null)
        {
            var touched = ShellScope.GetOrCreateFeature<TouchedContent>();
            touched._ids.Add(id);
            touched.Await();
        }
    }

    /// <summary>Content types, languages or settings were changed.</summary>
    public static void AddFrame()
    {
        if (ShellScope.Current is not null)
        {
            var touched = ShellScope.GetOrCreateFeature<TouchedContent>();
            touched._isFrame = true;
            touched.Await();
        }
    }

    private void Await()
    {
        if (!_isAwaited)
        {
            _isAwaited = true;
            ShellScope.AddDeferredTask(RefreshAsync);
        }
    }

    private async Task RefreshAsync(ShellScope scope)
    {
        var site = scope.ServiceProvider.GetRequiredService<TenantSite>();
        if (!scope.ServiceProvider.GetRequiredService<ShellSettings>().IsRunning())
        {
            // While a tenant is set up, tables and types come bit by bit.
            await site.ForgetAsync();
            return;
        }

        if (_isFrame)
        {
            await site.RefreshAsync(null, CancellationToken.None);
        }

        await site.RefreshAsync(_ids, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<LiveSite>().RefreshAsync(CancellationToken.None);
    }
}
