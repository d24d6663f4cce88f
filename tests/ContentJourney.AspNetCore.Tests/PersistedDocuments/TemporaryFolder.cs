namespace ContentJourney.AspNetCore.Tests.PersistedDocuments;

/// <summary>A folder of files that goes with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            File.WriteAllText(At(name), text);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("documents").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
