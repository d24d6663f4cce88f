namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>A text of a wording as the editor shows it.</summary>
/// <param name="Wording">The wording.</param>
/// <param name="Field">The field, as in <see cref="ContentJourney.Channels.MessageFields"/>.</param>
/// <param name="Label">What it is called, in the reader's language.</param>
/// <param name="Value">What is authored; null when nothing, so it is inherited; empty for "none here".</param>
/// <param name="Rows">How many lines it shows.</param>
internal sealed record TextView(VariantView Wording, string Field, string Label, string? Value, int Rows)
{
    public string Name => Wording.Row + Field;

    public string Id => Name.Replace('.', '_');

    public (string Variant, string Text)? Inherited => Value is null ? Wording.Page.Inherited(Wording.Variant, Field) : null;
}
