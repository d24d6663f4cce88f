using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Providers.Sqlite;

/// <summary>The tables in SQLite, whose texts compare by their bytes anyway.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : ContentJourneyContext(options);
