using ContentJourney.Access;
using ContentJourney.Problems;

namespace ContentJourney.Tests.Access;

public class KeyEditingTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Actor _ada = new("ada", [Role.Administrator]);
    private static readonly byte[] _random = [.. Enumerable.Range(1, ApiKeySecret.RandomBytes).Select(number => (byte)number)];

    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Author)]
    [InlineData(Role.Analyst)]
    public async Task Only_administrators_touch_keys(Role role)
    {
        var keys = new MemoryKeys();
        var editing = new KeyEditing(keys, keys);
        var actor = new Actor("x", [role]);

        string[] denied = ["access.denied: This takes the role \"Administrator\"; ask an administrator."];
        Assert.Equal(denied, Problems(await editing.ListAsync(actor, _none)));
        Assert.Equal(denied, Problems(await editing.CreateAsync(actor, "app", [], _random, Samples.Now, _none)));
        Assert.Equal(denied, Problems(await editing.RevokeAsync(actor, "a", Samples.Now, _none)));
        Assert.Empty(await Lines(keys));
    }

    [Fact]
    public async Task A_key_is_made_shown_once_and_taken_back()
    {
        var keys = new MemoryKeys();
        var editing = new KeyEditing(keys, keys);

        var (key, text) = (await editing.CreateAsync(_ada, " The app ", [Scope.Insights, Scope.Preview, Scope.Insights], _random, Samples.Now, _none)).Value;

        Assert.Equal(("010203040506", "The app", "cj_010203040506_BwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSY"), (key.Id, key.Name, text));
        Assert.Equal([Scope.Read, Scope.Preview, Scope.Insights], key.Scopes);
        Assert.Equal([key], (await editing.ListAsync(_ada, _none)).Value);
        Assert.True(ApiKeySecret.Fits(key, ApiKeySecret.Split(text)!.Value.Secret));

        Assert.Equal(key.Id, (await editing.RevokeAsync(_ada, key.Id, Samples.Now, _none)).Value);
        Assert.Equal(["key.unknown: There is no working key \"010203040506\"."], Problems(await editing.RevokeAsync(_ada, key.Id, Samples.Now, _none)));
        var lines = await Lines(keys);
        Assert.Equal(["ada took back the key 010203040506", "ada made the key 010203040506 \"The app\": read, preview, insights"], lines);
    }

    [Fact]
    public async Task A_key_says_what_it_is_for()
    {
        var keys = new MemoryKeys();
        var editing = new KeyEditing(keys, keys);

        Assert.Equal(["key.name.missing: The name is missing; say what the key is for."], Problems(await editing.CreateAsync(_ada, "  ", [], _random, Samples.Now, _none)));
        Assert.Equal(["key.name.long: A name has at most 100 characters; this one has 101."], Problems(await editing.CreateAsync(_ada, new string('a', 101), [], _random, Samples.Now, _none)));
    }

    [Fact]
    public void Too_little_randomness_is_a_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ApiKeySecret.Create("a", [], Samples.Now, _random.AsSpan(1)));

    private static string[] Problems<T>(Outcome<T> outcome)
        where T : notnull => [.. outcome.Problems.Select(problem => $"{problem.Code}: {problem.Message}")];

    private static async Task<string[]> Lines(MemoryKeys keys) => [.. (await keys.ReadAsync(null, null, null, 500, _none)).Select(line => $"{line.By.Author} {line.What}")];
}
