using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace ContentJourney.Storage.Providers.PostgreSql.Migrations;

[DbContext(typeof(PostgreSqlContext))]
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
                id = table.Column<int>("integer"),
                version = table.Column<long>("bigint"),
                settings = table.Column<string>("json", nullable: true),
                settings_version = table.Column<long>("bigint"),
            },
            constraints: table => table.PrimaryKey("PK_site", row => row.id));
        migrationBuilder.Sql("INSERT INTO site (id, version, settings_version) VALUES (1, 0, 0)");
        migrationBuilder.CreateTable(
            "definitions",
            table => new
            {
                noun = table.Column<string>("text"),
                key = table.Column<string>("text", collation: "C"),
                json = table.Column<string>("json", nullable: true),
                position = table.Column<int>("integer"),
                version = table.Column<long>("bigint"),
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
                key = table.Column<string>("text", collation: "C"),
                latest = table.Column<int>("integer"),
                published = table.Column<int>("integer", nullable: true),
                decided_at = table.Column<string>("text", nullable: true),
                decided_by = table.Column<string>("text", nullable: true),
                visible_since = table.Column<long>("bigint"),
                removed = table.Column<bool>("boolean"),
            },
            constraints: table => table.PrimaryKey("PK_items", row => row.key));
        migrationBuilder.CreateIndex("IX_items_visible_since", "items", "visible_since");
        migrationBuilder.CreateTable(
            "item_versions",
            table => new
            {
                item = table.Column<string>("text", collation: "C"),
                number = table.Column<int>("integer"),
                json = table.Column<string>("json"),
                saved_at = table.Column<string>("text"),
                saved_by = table.Column<string>("text"),
                what = table.Column<string>("text"),
                stale = table.Column<string>("text", nullable: true),
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
                path = table.Column<string>("text", collation: "C"),
                sha256 = table.Column<string>("text"),
                bytes = table.Column<byte[]>("bytea"),
            },
            constraints: table => table.PrimaryKey("PK_files", row => row.path));
        migrationBuilder.CreateTable(
            "api_keys",
            table => new
            {
                id = table.Column<string>("text", collation: "C"),
                name = table.Column<string>("text"),
                secret_hash = table.Column<string>("text"),
                scopes = table.Column<string>("json"),
                created_at = table.Column<string>("text"),
                revoked_at = table.Column<string>("text", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_api_keys", row => row.id));
        migrationBuilder.CreateTable(
            "changes",
            table => new
            {
                number = table.Column<long>("bigint").Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                version = table.Column<long>("bigint"),
                done_at = table.Column<string>("text"),
                done_by = table.Column<string>("text"),
                what = table.Column<string>("text"),
            },
            constraints: table => table.PrimaryKey("PK_changes", row => row.number));
    }
}
