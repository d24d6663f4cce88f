using ContentJourney.Documents;
using ContentJourney.Editing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
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

    [SkippableFact]
    public async Task What_the_first_version_stored_is_there_after_the_migration()
    {
        await using (var context = OpenContext())
        {
            await context.Database.EnsureDeletedAsync();
            await context.GetService<IMigrator>().MigrateAsync("20260101000000_Initial");
            await context.Database.ExecuteSqlRawAsync(StoredByTheFirstVersion);
        }

        await Database.Services.GetRequiredService<StorageMigrator>().MigrateAsync(default);

        var item = Sample.Item("x", "Two");
        DeskItem expected = new(item, 2, Sample.Ben(), "anna", 1, Sample.Anna(), []);
        Assert.Equal(new DeskUpdate(7, [expected], ["gone"]), await Database.Desk.ReadSinceAsync(0, default));
        Assert.Equal([Sample.Item("x", "One")], (await Store.ReadPublishedAsync(default))!.Site.Items);
        Assert.Equal([new(7, Sample.Ben(), "saved: x")], await Database.Audit.ReadAsync(null, null, null, 1, default));
        await Store.PublishAsync(["x"], Sample.Anna(1), default);
        Assert.Equal(8, (await Database.Desk.ReadSinceAsync(7, default)).Change);
    }

    private protected abstract ContentJourneyContext OpenContext();

    // With a gap before the last number, as PostgreSQL's own counting left them.
    private static string StoredByTheFirstVersion =>
        $$"""
        UPDATE site SET version = 3, settings = '{{Escape(DocumentJson.Write(Sample.Settings))}}', settings_version = 1;
        INSERT INTO items (key, latest, published, decided_at, decided_by, visible_since, removed) VALUES
            ('x', 2, 1, '2026-03-01T09:00:00.0000000Z', 'anna', 2, false), ('gone', 1, NULL, '2026-03-01T09:00:00.0000000Z', 'anna', 3, true);
        INSERT INTO item_versions (item, number, json, saved_at, saved_by, what) VALUES
            ('x', 1, '{{Escape(DocumentJson.Write(Sample.Item("x", "One")))}}', '2026-03-01T09:00:00.0000000Z', 'anna', 'saved'),
            ('x', 2, '{{Escape(DocumentJson.Write(Sample.Item("x", "Two")))}}', '2026-03-01T10:00:00.0000000Z', 'ben', 'saved'),
            ('gone', 1, '{{Escape(DocumentJson.Write(Sample.Item("gone")))}}', '2026-03-01T09:00:00.0000000Z', 'anna', 'saved');
        INSERT INTO changes (number, version, done_at, done_by, what) VALUES
            (1, 1, '2026-03-01T09:00:00.0000000Z', 'anna', 'wrote: settings kaffee'),
            (7, 3, '2026-03-01T10:00:00.0000000Z', 'ben', 'saved: x');
        """;

    // Braces are places for parameters.
    private static string Escape(string json) => json.Replace("'", "''", StringComparison.Ordinal).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);


    private async Task<List<string>> DescribeAsync(ContentJourneyContext context) => await context.Database.SqlQueryRaw<string>(Describe).ToListAsync();
}
