using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Forms;
using ContentJourney.Forms.Content;

namespace ContentJourney.OrchardCore.Facts;

/// <summary>A fact as a row of a form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">One of <see cref="FactForm.Kinds"/>.</param>
/// <param name="Value">The value as it is typed.</param>
internal sealed record FactRow(string Name, string Kind, string Value)
{
    /// <summary>The rows as they were just typed, be they right or not; else those of what is stored.</summary>
    public static IReadOnlyList<FactRow> Of(FormReader? typed, ValueList<Fact>? stored) => typed is null
        ? [.. (stored ?? []).Select(fact => new FactRow(fact.Name, FactForm.KindOf(fact.Value), FactForm.TextOf(fact.Value)))]
        : [.. typed.Rows("fact", "name").Select(row => new FactRow(typed.Text($"{row}name"), typed.Text($"{row}kind"), typed.Text($"{row}value")))];
}
