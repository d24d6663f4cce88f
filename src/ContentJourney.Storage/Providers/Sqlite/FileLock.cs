namespace ContentJourney.Storage.Providers.Sqlite;

/// <summary>A file that one process holds open alone; the operating system frees it when the process ends in whatever way.</summary>
internal static class FileLock
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    public static async Task<FileStream> TakeAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(_pause, cancellation);
            }
        }
    }
}
