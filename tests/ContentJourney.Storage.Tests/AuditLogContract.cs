using ContentJourney.Access;
using static ContentJourney.Storage.Tests.Sample;

namespace ContentJourney.Storage.Tests;

/// <summary>What every store promises of the audit log.</summary>
public abstract class AuditLogContract : StoreContract
{
    private IAuditLog Audit => Database.Audit;

    [SkippableFact]
    public async Task Lines_of_the_site_and_lines_that_are_added_are_read_from_the_newest_on()
    {
        await Store.WriteAsync(Start, Anna(), default);
        await Audit.AddAsync(Ben(), "signed in", default);
        await Store.SaveDraftAsync(Item("x"), 0, "saved", Anna(1), default);

        AuditEntry[] expected = [new(3, Anna(1), "saved: x"), new(2, Ben(), "signed in"), new(1, Anna(), "wrote: settings kaffee")];
        Assert.Equal(expected, await Audit.ReadAsync(null, null, null, 500, default));
        Assert.Equal(expected[..2], await Audit.ReadAsync(null, null, null, 2, default));
        Assert.Equal(expected[2..], await Audit.ReadAsync(null, null, 2, 2, default));
        Assert.Equal([expected[1]], await Audit.ReadAsync("ben", null, null, 500, default));
    }

    [SkippableFact]
    public async Task A_text_is_found_case_aside_in_any_language()
    {
        await Audit.AddAsync(Anna(), "made the account ÖZLEM", default);
        await Audit.AddAsync(Anna(), "made the key 100%_x", default);

        Assert.Equal([1], (await Audit.ReadAsync(null, "özlem", null, 500, default)).Select(line => line.Number));
        Assert.Equal([2], (await Audit.ReadAsync(null, "%_X", null, 500, default)).Select(line => line.Number));
        Assert.Empty(await Audit.ReadAsync("ben", "özlem", null, 500, default));
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(501)]
    public async Task A_page_has_1_to_500_lines(int count) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Audit.ReadAsync(null, null, null, count, default));
}
