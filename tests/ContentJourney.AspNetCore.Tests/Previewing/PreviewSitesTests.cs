using ContentJourney.Editing;
using ContentJourney.Previewing;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.Tests.Previewing;

public sealed class PreviewSitesTests : IDisposable
{
    private static readonly Authorship _by = new("clara", MemorySiteStore.PublishedAt);

    private readonly MemoryDesk _store = MemoryDesk.Of(DeliveryHost.Demo, _by);
    private readonly LiveSite _live;
    private readonly LiveDesk _desk;
    private readonly PreviewSites _sites;

    public PreviewSitesTests()
    {
        _live = new LiveSite(_store);
        _desk = new LiveDesk(_store, _live);
        _sites = new PreviewSites(_desk, _store);
    }

    public void Dispose()
    {
        _desk.Dispose();
        _live.Dispose();
    }

    [Fact]
    public async Task The_same_typing_over_the_same_site_is_one_site()
    {
        await TypeAsync("Getippt");
        var first = await ReadAsync();
        await TypeAsync("Getippt");

        Assert.Same(first, await ReadAsync());
    }

    [Fact]
    public async Task Other_typing_is_another_site_even_at_the_same_moment()
    {
        await TypeAsync("Getippt");
        var first = await ReadAsync();
        await TypeAsync("Getippt!");
        var second = await ReadAsync();

        Assert.NotSame(first, second);
        Assert.Equal(PreviewHost.Headed("morgenritual", "Getippt!"), second!.Items["morgenritual"].Item);
    }

    [Fact]
    public async Task What_is_published_meanwhile_shows_beside_the_typing()
    {
        await TypeAsync("Getippt");
        _ = await ReadAsync();
        var other = PreviewHost.Headed("milchschaum", "Neu");
        await _store.WriteAsync(new SiteChange { Items = [other] }, _by, CancellationToken.None);

        var site = await ReadAsync();

        Assert.Equal(other, site!.Items["milchschaum"].Item);
        Assert.Equal(PreviewHost.Headed("morgenritual", "Getippt"), site.Items["morgenritual"].Item);
    }

    private Task TypeAsync(string headline) =>
        _store.KeepAsync(new WorkingCopy(PreviewHost.Headed("morgenritual", headline), 1, _by.Author, _by.At), CancellationToken.None);

    private Task<PublishedSite?> ReadAsync() =>
        _sites.ReadAsync(new PreviewGrant("morgenritual", _by.Author, DateTimeOffset.MaxValue), CancellationToken.None);
}
