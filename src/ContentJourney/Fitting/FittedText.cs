using ContentJourney.Channels;

namespace ContentJourney.Fitting;

/// <summary>A text of a delivery.</summary>
/// <param name="Text">The text.</param>
/// <param name="Form">The form the channel prefers.</param>
/// <param name="Source">How it came.</param>
/// <param name="Variant">The key of the variant it came from.</param>
public sealed record FittedText(ShapedText Text, TextForm Form, FieldSource Source, string Variant)
{
    /// <summary>Gets the text in the form the channel prefers.</summary>
    public string Preferred => Text.Value(Form);
}
