namespace ContentJourney.Editing;

/// <summary>An order, or the same from its end.</summary>
/// <param name="By">The order.</param>
/// <param name="Backwards">Whether from its end.</param>
public sealed record ItemSort(ItemOrder By, bool Backwards = false)
{
    /// <summary>Gets the order of a list that nobody has sorted.</summary>
    public static ItemSort Newest { get; } = new(ItemOrder.Changed);
}
