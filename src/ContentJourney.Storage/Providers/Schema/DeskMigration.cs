using Microsoft.EntityFrameworkCore.Migrations;

namespace ContentJourney.Storage.Providers.Schema;

/// <summary>What editors need beside the site: which change touched an item last, their unsaved work, accounts, and the keys of cookies.</summary>
internal abstract class DeskMigration(ColumnTypes types) : Migration
{
    public const string Id = "20260601000000_Desk";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        NumberItems(migrationBuilder);
        CreateUnsavedWork(migrationBuilder);
        new AccountTables(migrationBuilder, types, AutoNumber).Create();
    }

    /// <summary>The annotation of columns that the database numbers.</summary>
    protected abstract (string Name, object Value) AutoNumber { get; }

    // Which change touched an item was not kept before, so all count as touched by the newest.
    private void NumberItems(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("changed", "items", types.LongNumber, defaultValue: 0L);
        migrationBuilder.Sql("UPDATE items SET changed = (SELECT coalesce(max(number), 1) FROM changes)");
        migrationBuilder.CreateIndex("IX_items_changed", "items", "changed");
    }

    private void CreateUnsavedWork(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "working_copies",
            table => new
            {
                item = table.Column<string>(types.Text, collation: types.KeyCollation),
                author = table.Column<string>(types.Text, collation: types.KeyCollation),
                json = table.Column<string>(types.Json),
                based_on = table.Column<int>(types.Number),
                at = table.Column<string>(types.Text),
            },
            constraints: table => table.PrimaryKey("PK_working_copies", row => new { row.item, row.author }));
        migrationBuilder.CreateTable(
            "saved_filters",
            table => new
            {
                author = table.Column<string>(types.Text, collation: types.KeyCollation),
                name = table.Column<string>(types.Text, collation: types.KeyCollation),
                query = table.Column<string>(types.Text),
            },
            constraints: table => table.PrimaryKey("PK_saved_filters", row => new { row.author, row.name }));
    }
}
