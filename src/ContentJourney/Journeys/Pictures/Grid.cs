namespace ContentJourney.Journeys.Pictures;

/// <summary>Columns of equal width between margins.</summary>
internal sealed record Grid(double Width, int Columns)
{
    /// <summary>The space at either side.</summary>
    public const double Margin = 36;

    /// <summary>The space between columns, in which arrows run.</summary>
    public const double Gap = 28;

    // Narrower, German words no longer fit.
    private const double MinColumn = 148;

    public double Inner => Width - (2 * Margin);

    public double Column => (Inner - ((Columns - 1) * Gap)) / Columns;

    /// <summary>As many columns as fit, so that the stages fill their bands evenly.</summary>
    public static Grid For(double width, int stages)
    {
        var fit = Math.Max(1, (int)((width - (2 * Margin) + Gap) / (MinColumn + Gap)));
        var bands = Math.Max(1, (stages + fit - 1) / fit);
        return new(width, Math.Max(1, (stages + bands - 1) / bands));
    }

    public double Left(int column) => Margin + (column * (Column + Gap));
}
