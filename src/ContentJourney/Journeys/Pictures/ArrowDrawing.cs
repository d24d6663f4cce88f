namespace ContentJourney.Journeys.Pictures;

/// <summary>Arrows between cards. They are drawn before the cards, and so pass behind those that stand between.</summary>
internal static class ArrowDrawing
{
    private const double Head = 5;

    // Arrows leave a card a little lower than they come in, so that two of them do not run on one line.
    private const double Shift = 6;

    public static void Draw(SvgWriter svg, IReadOnlyList<PlacedCard> cards, double top)
    {
        foreach (var from in cards)
        {
            foreach (var to in cards.Where(to => to != from && from.Touchpoint.Touchpoint.LeadsTo.Contains(to.Touchpoint.Touchpoint.Key, StringComparer.Ordinal)))
            {
                Draw(svg, from, to, top, IsNextBelow(from, to, cards));
            }
        }
    }

    private static bool IsNextBelow(PlacedCard from, PlacedCard to, IReadOnlyList<PlacedCard> cards) =>
        from.Column == to.Column && from.Top < to.Top && !cards.Any(between => between.Column == from.Column && between.Top > from.Top && between.Top < to.Top);

    private static void Draw(SvgWriter svg, PlacedCard from, PlacedCard to, double top, bool below)
    {
        var line = from.Touchpoint.Touchpoint.Channel == to.Touchpoint.Touchpoint.Channel ? "cj-arrow" : "cj-arrow cj-cross";
        var head = from.Touchpoint.Touchpoint.Channel == to.Touchpoint.Touchpoint.Channel ? "cj-head" : "cj-head cj-cross-head";
        if (below)
        {
            var x = from.Left + (from.Width / 2);
            svg.Add($"""<path class="{line}" d="M{x} {top + from.Bottom}V{top + to.Top - Head}"/>""");
            svg.Add($"""<path class="{head}" d="M{x} {top + to.Top}l{-Head} {-Head - 2}h{2 * Head}z"/>""");
            return;
        }

        // Where an arrow leaves and enters: to the right out and in from the left; within a column out and in at the right.
        var forward = from.Column < to.Column;
        var (startX, startSide) = forward || from.Column == to.Column ? (from.Right, 1) : (from.Left, -1);
        var (endX, endSide) = forward ? (to.Left, -1) : (to.Right, 1);
        var (startY, endY) = (top + from.Middle + Shift, top + to.Middle - Shift);
        var bend = Grid.Gap * (from.Column == to.Column ? 0.95 : 0.75);
        svg.Add($"""<path class="{line}" d="M{startX} {startY}C{startX + (startSide * bend)} {startY} {endX + (endSide * (bend + Head))} {endY} {endX + (endSide * Head)} {endY}"/>""");
        svg.Add($"""<path class="{head}" d="M{endX} {endY}l{endSide * (Head + 2)} {-Head}v{2 * Head}z"/>""");
    }
}
