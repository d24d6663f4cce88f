using ContentJourney.Channels;

namespace ContentJourney.Fitting;

/// <summary>What fits on a wrist.</summary>
/// <param name="Title">The first line.</param>
/// <param name="Text">The second line; null when there is none.</param>
public sealed record FittedGlance(FittedText Title, FittedText? Text)
{
    /// <summary>Gets how it came: of its two lines the one that is further from being authored for this very context.</summary>
    public FieldSource Source => Text is null || Title.Source > Text.Source ? Title.Source : Text.Source;

    /// <summary>Gets the first line without mark-up.</summary>
    public string PlainTitle => Title.Text.Value(TextForm.Plain);

    /// <summary>Gets the second line without mark-up.</summary>
    public string? PlainText => Text?.Text.Value(TextForm.Plain);
}
