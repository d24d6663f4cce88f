using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContentJourney.Storage.Providers.Sqlite.Migrations;

[DbContext(typeof(SqliteContext))]
[Migration("20260101000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateSite(migrationBuilder);
        CreateItems(migrationBuilder);
        CreateTheRest(migrationBuilder);
    }

    private static void CreateSite(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "site",
            table => new
            {
                id = table.Column<int>("INTEGER"),
                version = table.Column<long>("INTEGER"),
                settings = table.Column<string>("TEXT", nullable: true),
                settings_version = table.Column<long>("INTEGER"),
            },
            constraints: table => table.PrimaryKey("PK_site", row => row.id));
        migrationBuilder.Sql("INSERT INTO site (id, version, settings_version) VALUES (1, 0, 0)");
        migrationBuilder.CreateTable(
            "definitions",
            table => new
            {
                noun = table.Column<string>("TEXT"),
                key = table.Column<string>("TEXT"),
                json = table.Column<string>("TEXT", nullable: true),
                position = table.Column<int>("INTEGER"),
                version = table.Column<long>("INTEGER"),
            },
            constraints: table => table.PrimaryKey("PK_definitions", row => new { row.noun, row.key }));
        migrationBuilder.CreateIndex("IX_definitions_version", "definitions", "version");
    }

    private static void CreateItems(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "items",
            table => new
            {
                key = table.Column<string>("TEXT"),
                latest = table.Column<int>("INTEGER"),
                published = table.Column<int>("INTEGER", nullable: true),
                decided_at = table.Column<string>("TEXT", nullable: true),
                decided_by = table.Column<string>("TEXT", nullable: true),
                visible_since = table.Column<long>("INTEGER"),
                removed = table.Column<bool>("INTEGER"),
            },
            constraints: table => table.PrimaryKey("PK_items", row => row.key));
        migrationBuilder.CreateIndex("IX_items_visible_since", "items", "visible_since");
        migrationBuilder.CreateTable(
            "item_versions",
            table => new
            {
                item = table.Column<string>("TEXT"),
                number = table.Column<int>("INTEGER"),
                json = table.Column<string>("TEXT"),
                saved_at = table.Column<string>("TEXT"),
                saved_by = table.Column<string>("TEXT"),
                what = table.Column<string>("TEXT"),
                stale = table.Column<string>("TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_item_versions", row => new { row.item, row.number });
                table.ForeignKey("FK_item_versions_items_item", row => row.item, "items", "key", onDelete: ReferentialAction.Restrict);
            });
    }

    private static void CreateTheRest(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "files",
            table => new
            {
                path = table.Column<string>("TEXT"),
                sha256 = table.Column<string>("TEXT"),
                bytes = table.Column<byte[]>("BLOB"),
            },
            constraints: table => table.PrimaryKey("PK_files", row => row.path));
        migrationBuilder.CreateTable(
            "api_keys",
            table => new
            {
                id = table.Column<string>("TEXT"),
                name = table.Column<string>("TEXT"),
                secret_hash = table.Column<string>("TEXT"),
                scopes = table.Column<string>("TEXT"),
                created_at = table.Column<string>("TEXT"),
                revoked_at = table.Column<string>("TEXT", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_api_keys", row => row.id));
        migrationBuilder.CreateTable(
            "changes",
            table => new
            {
                number = table.Column<long>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                version = table.Column<long>("INTEGER"),
                done_at = table.Column<string>("TEXT"),
                done_by = table.Column<string>("TEXT"),
                what = table.Column<string>("TEXT"),
            },
            constraints: table => table.PrimaryKey("PK_changes", row => row.number));
    }
}
