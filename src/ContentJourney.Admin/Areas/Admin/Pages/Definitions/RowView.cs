namespace ContentJourney.Admin.Areas.Admin.Pages.Definitions;

/// <summary>A row of a list with the buttons that move and remove it.</summary>
/// <param name="List">The list's name in the form.</param>
/// <param name="Position">The row's position in it, from 0.</param>
/// <param name="Count">How many rows the list has.</param>
/// <param name="Anchor">The id of what the page scrolls to afterwards.</param>
internal sealed record RowView(string List, int Position, int Count, string Anchor)
{
    /// <summary>Gets the start of its fields' names.</summary>
    public string Prefix => $"{List}.{Position}.";
}
