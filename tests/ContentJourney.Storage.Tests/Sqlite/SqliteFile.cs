using Microsoft.Data.Sqlite;

namespace ContentJourney.Storage.Tests.Sqlite;

/// <summary>Makes SQLite databases in temporary folders.</summary>
internal static class SqliteFile
{
    public static async Task<TestDatabase> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("contentjourney-").FullName;
        return await TestDatabase.CreateAsync(new() { DataDirectory = folder }, () =>
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return ValueTask.CompletedTask;
        });
    }

    public static async Task<string?> CheckIntegrityAsync(TestDatabase database)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(database.Options.DataDirectory!, StorageOptions.FileName)}");
        await connection.OpenAsync();
        await using var command = new SqliteCommand("PRAGMA integrity_check", connection);
        return await command.ExecuteScalarAsync() as string;
    }
}
