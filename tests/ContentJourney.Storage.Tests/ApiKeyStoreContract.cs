using ContentJourney.Access;

namespace ContentJourney.Storage.Tests;

/// <summary>What every store of API keys promises.</summary>
public abstract class ApiKeyStoreContract : StoreContract
{
    private IApiKeyStore Keys => Database.Keys;

    [SkippableFact]
    public async Task Keys_are_read_from_the_oldest_on()
    {
        await Keys.AddAsync(Key("b", 2), default);
        await Keys.AddAsync(Key("a", 3), default);
        await Keys.AddAsync(Key("c", 1), default);

        Assert.Equal([Key("c", 1), Key("b", 2), Key("a", 3)], await Keys.ReadAsync(default));
        Assert.Equal(Key("b", 2), await Keys.FindAsync("b", default));
        Assert.Null(await Keys.FindAsync("d", default));
    }

    [SkippableFact]
    public async Task A_key_is_revoked_once()
    {
        var at = Sample.Anna().At;
        await Keys.AddAsync(Key("a", 1), default);

        Assert.True(await Keys.RevokeAsync("a", at, default));
        Assert.False(await Keys.RevokeAsync("a", at.AddDays(1), default));
        Assert.False(await Keys.RevokeAsync("b", at, default));
        Assert.Equal(at, (await Keys.FindAsync("a", default))!.RevokedAt);
    }

    private static ApiKey Key(string id, int minute) => new(id, "App", new string('0', 64), [Scope.Read, Scope.Insights], Sample.Anna(minute).At, null);
}
