using System.Globalization;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Themes.Daylight.Looking;

/// <summary>An attribute as somebody wrote it.</summary>
/// <param name="Name">The name; case matters.</param>
/// <param name="Text">What was written.</param>
internal sealed record NamedText(string Name, string Text)
{
    /// <summary>Gets the value: a number or a truth where the text is one.</summary>
    public AttributeValue Value =>
        decimal.TryParse(Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? new AttributeValue.Number(number)
        : bool.TryParse(Text, out var truth) ? new AttributeValue.Boolean(truth)
        : new AttributeValue.Text(Text);
}
