using ContentJourney.Access;

namespace ContentJourney.Tests.Access;

public class AuditReadingTests
{
    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Author)]
    [InlineData(Role.Analyst)]
    public async Task Only_administrators_read_the_log(Role role)
    {
        var read = await new AuditReading(new MemoryKeys()).ReadAsync(new Actor("x", [role]), null, null, null, 10, default);

        Assert.Equal("access.denied", Assert.Single(read.Problems).Code);
    }

    [Fact]
    public async Task An_administrator_reads_what_was_asked_for()
    {
        var log = new MemoryKeys();
        await log.AddAsync(new("ada", Samples.Now), "made the key a", default);
        await log.AddAsync(new("max", Samples.Now), "made the key b", default);
        await log.AddAsync(new("ada", Samples.Now), "made the key c", default);

        var read = await new AuditReading(log).ReadAsync(new Actor("ada", [Role.Administrator]), "ada", "KEY", 3, 10, default);

        Assert.Equal("made the key a", Assert.Single(read.Value.AsEnumerable()).What);
    }
}
