using ContentJourney.Storage.Providers.Schema;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace ContentJourney.Storage.Providers.PostgreSql.Migrations;

[DbContext(typeof(PostgreSqlContext))]
[Migration(Id)]
internal sealed class Desk() : DeskMigration(new("text", "character varying(256)", "json", "boolean", "integer", "bigint", "C"))
{
    protected override (string Name, object Value) AutoNumber => ("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        base.Up(migrationBuilder);

        // Whoever writes counts changes; a second counter would only fall behind.
        migrationBuilder.Sql("ALTER TABLE changes ALTER COLUMN number DROP IDENTITY");
    }
}
