using ContentJourney.Previewing;
using ContentJourney.Tests.Access;
using ContentJourney.Tests.Editing;

namespace ContentJourney.Tests.Previewing;

public sealed class PreviewSharingTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    [Fact]
    public async Task A_shared_preview_shows_one_item_and_nobody_s_typing_and_is_noted()
    {
        using var work = await Workplace.OpenAsync();
        var log = new MemoryKeys();
        var sharing = new PreviewSharing(work.Desk, new OpenTokens(), log);

        var shared = (await sharing.ShareAsync(Workplace.Author, "home", TimeSpan.FromHours(1), Workplace.Now, _none)).Value;

        Assert.Equal(Workplace.Now.AddHours(1), shared.Until);
        Assert.Equal($"home//{Workplace.Now.AddHours(1):O}", shared.Token);
        var line = Assert.Single(await log.ReadAsync(null, null, null, 10, _none));
        Assert.Equal($"art: shared a preview of home until {Workplace.Now.AddHours(1).UtcDateTime:yyyy-MM-dd HH:mm} UTC", $"{line.By.Author}: {line.What}");
    }

    [Theory]
    [InlineData("home", 0, "preview.lasts.range lasts: A shared preview lasts 30 days at most.")]
    [InlineData("home", 721, "preview.lasts.range lasts: A shared preview lasts 30 days at most.")]
    [InlineData("none", 1, "item.unknown items/none: There is no item \"none\".")]
    public async Task What_cannot_be_shared_is_said(string key, int hours, string expected)
    {
        using var work = await Workplace.OpenAsync();
        var sharing = new PreviewSharing(work.Desk, new OpenTokens(), new MemoryKeys());

        Assert.Equal([expected], Workplace.Problems(await sharing.ShareAsync(Workplace.Author, key, TimeSpan.FromHours(hours), Workplace.Now, _none)));
    }

    [Fact]
    public async Task Analysts_share_nothing()
    {
        using var work = await Workplace.OpenAsync();
        var log = new MemoryKeys();
        var sharing = new PreviewSharing(work.Desk, new OpenTokens(), log);

        Assert.Equal(["access.denied This takes the role \"Author\"; ask an administrator."], Workplace.Problems(await sharing.ShareAsync(Workplace.Analyst, "home", TimeSpan.FromHours(1), Workplace.Now, _none)));
        Assert.Empty(await log.ReadAsync(null, null, null, 10, _none));
    }
}
