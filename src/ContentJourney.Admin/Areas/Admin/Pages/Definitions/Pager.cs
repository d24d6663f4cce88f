using System.Globalization;

namespace ContentJourney.Admin.Areas.Admin.Pages.Definitions;

/// <summary>The way through a long list by position.</summary>
/// <param name="Query">What was searched for.</param>
/// <param name="From">The position of the first that is shown, from 0.</param>
/// <param name="Size">How many a page shows.</param>
/// <param name="Total">How many there are.</param>
internal sealed record Pager(string? Query, int From, int Size, int Total)
{
    /// <summary>Gets the position behind the last that is shown.</summary>
    public int End => Math.Min(From + Size, Total);

    /// <summary>Gets the address of the page before; null on the first.</summary>
    public string? Before => From > 0 ? Address(Math.Max(0, From - Size)) : null;

    /// <summary>Gets the address of the next page; null on the last.</summary>
    public string? After => End < Total ? Address(End) : null;

    private string Address(int from) => string.Create(CultureInfo.InvariantCulture, $"?q={Uri.EscapeDataString(Query ?? "")}&from={from}");
}
