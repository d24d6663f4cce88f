using ContentJourney.Channels;

namespace ContentJourney.Fitting;

/// <summary>What a voice says.</summary>
/// <param name="Text">The text.</param>
/// <param name="Seconds">How long it takes.</param>
/// <param name="Reprompt">What it says when nobody answers, plain; null when nothing.</param>
public sealed record FittedSpeech(FittedText Text, double Seconds, string? Reprompt)
{
    /// <summary>Gets the speech as SSML.</summary>
    public string Ssml => Text.Text.Value(TextForm.Ssml);

    /// <summary>Gets the speech without mark-up.</summary>
    public string Plain => Text.Text.Value(TextForm.Plain);
}
