using ContentJourney.Channels;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>A text of a wording as the editor shows it.</summary>
/// <param name="Wording">The wording.</param>
/// <param name="Field">The field, as in <see cref="MessageFields"/>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What is authored; null when nothing, so it is inherited; empty for "none here".</param>
/// <param name="Rows">How many lines it shows.</param>
internal sealed record WordingText(WordingView Wording, string Field, string Label, string? Value, int Rows)
{
    /// <summary>Gets the name in the form.</summary>
    public string Name => Wording.Row + Field;

    /// <summary>Gets whether it is written with the buttons of an editor.</summary>
    public bool IsRich => Field is MessageFields.Body or MessageFields.Summary;

    /// <summary>Gets what is shown in its place; null when it says something itself.</summary>
    public (string Variant, string Text)? Inherited => Value is null && !Wording.IsBase ? Wording.Inherited(Field) : null;
}
