namespace ContentJourney.Storage.Tests.Sqlite;

/// <summary>Makes SQLite databases in temporary folders.</summary>
internal static class SqliteFile
{
    public static async Task<TestDatabase> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("contentjourney-").FullName;
        return await TestDatabase.CreateAsync(new() { DataDirectory = folder }, () =>
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return ValueTask.CompletedTask;
        });
    }
}
