using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Storage.Tests;

/// <summary>Migrations are written by hand: they must make the schema that the model asks for, and be safe to run again and at once.</summary>
public abstract class SchemaContract : StoreContract
{
    /// <summary>A query for every table, column, index and constraint as one text each, but for EF's own tables.</summary>
    private protected abstract string Describe { get; }

    [SkippableFact]
    public async Task The_migrations_make_what_the_model_asks_for()
    {
        await using var context = OpenContext();
        var migrated = await DescribeAsync(context);

        await context.Database.EnsureDeletedAsync();
        await context.Database.EnsureCreatedAsync();

        Assert.NotEmpty(migrated);
        Assert.Equal(await DescribeAsync(context), migrated);
    }

    [SkippableFact]
    public async Task Nodes_that_start_at_once_migrate_once()
    {
        await using (var context = OpenContext())
        {
            await context.Database.EnsureDeletedAsync();
        }

        await using var other = Database.OpenNode();
        await Task.WhenAll(new[] { Database, other, Database, other }.Select(node =>
            Task.Run(() => node.Services.GetRequiredService<StorageMigrator>().MigrateAsync(default))));

        Assert.Equal(0, await Store.ReadVersionAsync(default));
    }

    private protected abstract ContentJourneyContext OpenContext();

    private async Task<List<string>> DescribeAsync(ContentJourneyContext context) => await context.Database.SqlQueryRaw<string>(Describe).ToListAsync();
}
