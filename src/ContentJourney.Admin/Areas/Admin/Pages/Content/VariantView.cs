using ContentJourney.Checking;
using ContentJourney.Content;
using ContentJourney.Forms.Content;
using ContentJourney.Problems;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>One wording as the editor shows it.</summary>
/// <param name="Page">The editor.</param>
/// <param name="Position">Which of the item's wordings it is, from 0.</param>
internal sealed record VariantView(EditModel Page, int Position)
{
    public Variant Variant => Page.Edited.Item.Variants[Position];

    /// <summary>Gets the beginning of its fields' names in the form.</summary>
    public string Row => $"v.{Position}.";

    public bool IsBase => Variant.IsBase;

    public bool IsStale => Page.Edited.Stored.Stale.Any(stale => stale.Key == Variant.Key && stale.Locale == Variant.Locale);

    /// <summary>Gets the condition as it was just typed, be it one or not, so that a mistake can be put right; else as it is.</summary>
    public string? Condition => Page.Request.HasFormContentType ? Page.Request.Form[Row + "condition"] : Variant.When.Condition?.Text;

    private string Path => $"{SitePath.Of("items", Page.Key)}/variants/{Variant.Locale}/{Variant.Key}";

    /// <summary>What is found in one of its fields.</summary>
    /// <param name="field">The field, as in <see cref="ContentJourney.Channels.MessageFields"/>.</param>
    public IEnumerable<(Problem Problem, bool Hard)> At(string field) => Page.Edited.At($"{Path}/{field.Replace('.', '/')}");

    /// <summary>How much of each budget a field takes.</summary>
    public IEnumerable<Measure> Measured(string field) => Page.Edited.Measured.Where(measure => measure.Input == Row + field);
}
