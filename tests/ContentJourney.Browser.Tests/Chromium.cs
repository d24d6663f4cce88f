namespace ContentJourney.Browser.Tests;

/// <summary>The browser of the machine; none is downloaded.</summary>
internal static class Chromium
{
    public const string Variable = "CONTENTJOURNEY_TEST_CHROMIUM";

    private static readonly string[] _usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge"];

    /// <summary>Gets its executable; null when there is none.</summary>
    public static string? Executable { get; } =
        _usual.Prepend(Environment.GetEnvironmentVariable(Variable)).FirstOrDefault(File.Exists);
}
