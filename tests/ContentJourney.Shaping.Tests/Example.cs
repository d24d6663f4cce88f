namespace ContentJourney.Shaping.Tests;

/// <summary>One example of a specification.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Words">The words after <c>example</c>: what is done, the locale, further arguments.</param>
/// <param name="Input">What stands above the dot.</param>
/// <param name="Expected">What stands below it.</param>
public sealed record Example(string Place, string[] Words, string Input, string Expected)
{
    public override string ToString() => $"{Place} {string.Join(' ', Words)}";
}
