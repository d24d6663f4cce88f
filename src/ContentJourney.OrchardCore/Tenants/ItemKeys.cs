namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Tells which item of the tenant's site a content item is.</summary>
public sealed class ItemKeys
{
    private readonly TenantSite _site;

    internal ItemKeys(TenantSite site) => _site = site;

    /// <summary>The key of the item that a content item is a part of, published or not; null when it takes no part.</summary>
    public Task<string?> FindAsync(string contentItemId, CancellationToken cancellation) => _site.LookAsync(assembly => assembly.KeyOf(contentItemId), cancellation);
}
