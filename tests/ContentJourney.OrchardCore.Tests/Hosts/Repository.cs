using System.Runtime.CompilerServices;

namespace ContentJourney.OrchardCore.Tests.Hosts;

/// <summary>Where things lie in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(File())!, "..", "..", ".."));

    /// <summary>The built host of a project, in the configuration of these tests.</summary>
    public static string Built(string project)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Root, "src", project, "bin", output.Parent!.Name, output.Name, $"{project}.dll");
    }

    private static string File([CallerFilePath] string file = "") => file;
}
