namespace ContentJourney.Journeys.Pictures;

/// <summary>How a text is set.</summary>
/// <param name="Size">Font size in pixels.</param>
/// <param name="Tone">The class that colors it.</param>
/// <param name="Bold">Whether it is semi-bold.</param>
/// <param name="Italic">Whether it is slanted.</param>
internal sealed record TextStyle(double Size, string Tone, bool Bold = false, bool Italic = false)
{
    public static TextStyle Title { get; } = new(24, "cj-ink", Bold: true);

    public static TextStyle Lead { get; } = new(14, "cj-muted");

    public static TextStyle Heading { get; } = new(11, "cj-muted", Bold: true);

    public static TextStyle Stage { get; } = new(15, "cj-ink", Bold: true);

    public static TextStyle Name { get; } = new(13, "cj-ink", Bold: true);

    public static TextStyle Body { get; } = new(12, "cj-ink");

    public static TextStyle Small { get; } = new(11, "cj-muted");

    public static TextStyle Thought { get; } = new(12, "cj-muted", Italic: true);

    public static TextStyle Badge { get; } = new(9, "cj-badge", Bold: true);

    /// <summary>Gets the distance of lines in pixels.</summary>
    public double LineHeight => Math.Round(Size * 1.35);
}
