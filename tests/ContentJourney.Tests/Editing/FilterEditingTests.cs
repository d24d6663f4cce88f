using ContentJourney.Editing;

namespace ContentJourney.Tests.Editing;

public class FilterEditingTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    private readonly FilterEditing _filters = new(new MemoryDeskStore());

    [Fact]
    public async Task Each_account_keeps_its_own_filters()
    {
        await _filters.KeepAsync(Workplace.Analyst, " Wine ", "topic=wine", _none);
        await _filters.KeepAsync(Workplace.Analyst, "Drafts", "state=Draft", _none);
        await _filters.KeepAsync(Workplace.Author, "Wine", "q=wine", _none);
        await _filters.RemoveAsync(Workplace.Author, "Drafts", _none);

        Assert.Equal([new("ann", "Drafts", "state=Draft"), new("ann", "Wine", "topic=wine")], (await _filters.ListAsync(Workplace.Analyst, _none)).Value);
    }

    [Fact]
    public async Task A_filter_is_replaced_by_one_of_the_same_name_and_forgotten()
    {
        await _filters.KeepAsync(Workplace.Analyst, "Wine", "topic=wine", _none);
        await _filters.KeepAsync(Workplace.Analyst, "Wine", "topic=tea", _none);
        Assert.Equal([new("ann", "Wine", "topic=tea")], (await _filters.ListAsync(Workplace.Analyst, _none)).Value);

        await _filters.RemoveAsync(Workplace.Analyst, "Wine", _none);
        Assert.Equal([], (await _filters.ListAsync(Workplace.Analyst, _none)).Value);
    }

    [Fact]
    public async Task Without_a_role_nobody_has_filters()
    {
        string[] denied = ["access.denied This takes the role \"Analyst\"; ask an administrator."];

        Assert.Equal(denied, Workplace.Problems(await _filters.ListAsync(Workplace.Nobody, _none)));
        Assert.Equal(denied, Workplace.Problems(await _filters.KeepAsync(Workplace.Nobody, "Wine", "topic=wine", _none)));
        Assert.Equal(denied, Workplace.Problems(await _filters.RemoveAsync(Workplace.Nobody, "Wine", _none)));
    }

    [Fact]
    public async Task A_filter_without_a_name_or_too_long_is_refused()
    {
        Assert.Equal(
            ["filter.name.missing name: The name is missing; say what the filter finds.", "filter.long A filter has at most 2000 characters; this one has 2001. Search for less."],
            Workplace.Problems(await _filters.KeepAsync(Workplace.Analyst, " ", new string('x', 2001), _none)));
        Assert.Equal(
            ["filter.name.long name: A name has at most 100 characters; this one has 101."],
            Workplace.Problems(await _filters.KeepAsync(Workplace.Analyst, new string('x', 101), "", _none)));
    }
}
