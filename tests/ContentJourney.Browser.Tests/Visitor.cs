namespace ContentJourney.Browser.Tests;

/// <summary>Who looks, and through what.</summary>
/// <param name="Width">How wide the window is, in CSS pixels.</param>
/// <param name="OnAPhone">Whether the browser says that it is one of a phone.</param>
/// <param name="Dark">Whether dark surroundings are preferred.</param>
/// <param name="Script">Whether scripts run.</param>
/// <param name="Locale">What the browser asks for.</param>
/// <param name="Inspected">Whether scripts of a test tool may run in the page.</param>
public sealed record Visitor(int Width, bool OnAPhone = false, bool Dark = false, bool Script = true, string Locale = "de-DE", bool Inspected = false)
{
    public const string PhoneAgent = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36";

    public static Visitor AtADesk { get; } = new(1280);

    public static Visitor WithAPhone { get; } = new(360, OnAPhone: true);
}
