using ContentJourney.Storage.Providers.Schema;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContentJourney.Storage.Providers.Sqlite.Migrations;

[DbContext(typeof(SqliteContext))]
[Migration(Id)]
internal sealed class Desk() : DeskMigration(new("TEXT", "TEXT", "TEXT", "INTEGER", "INTEGER", "INTEGER", null))
{
    protected override (string Name, object Value) AutoNumber => ("Sqlite:Autoincrement", true);
}
