namespace ContentJourney.Journeys.Pictures;

/// <summary>Arrows between cards. They are drawn before the cards, and so pass behind those that stand between.</summary>
internal static class ArrowDrawing
{
    private const double Head = 5;

    // Arrows leave a card a little lower than they come in, so that two of them do not run on one line.
    private const double Shift = 6;

    // Arrows within a stage keep close to it, so that those to the next stage have the rest of the gap.
    private const double NearLane = Grid.Gap * 0.35;
    private const double FarLane = Grid.Gap * 0.95;

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
        var cross = from.Touchpoint.Touchpoint.Channel != to.Touchpoint.Touchpoint.Channel;
        var (line, head) = cross ? ("cj-arrow cj-cross", "cj-head cj-cross-head") : ("cj-arrow", "cj-head");
        if (below)
        {
            var x = from.Left + (from.Width / 2);
            svg.Add($"""<path class="{line}" d="M{x} {top + from.Bottom}V{top + to.Top - Head}"/>""");
            svg.Add($"""<path class="{head}" d="M{x} {top + to.Top}l{-Head} {-Head - 2}h{2 * Head}z"/>""");
            return;
        }

        var (startX, startSide, endX, endSide) = Sides(from, to);
        var (startY, endY) = (top + from.Middle + Shift, top + to.Middle - Shift);
        var (leave, enter) = from.Column == to.Column ? (NearLane, NearLane) : (FarLane, NearLane);
        svg.Add($"""<path class="{line}" d="M{startX} {startY}C{startX + (startSide * leave)} {startY} {endX + (endSide * (enter + Head))} {endY} {endX + (endSide * Head)} {endY}"/>""");
        svg.Add($"""<path class="{head}" d="M{endX} {endY}l{endSide * (Head + 2)} {-Head}v{2 * Head}z"/>""");
    }

    // To a later stage out at the right and in from the left, to an earlier one the other way; within a stage around at the right.
    private static (double StartX, int StartSide, double EndX, int EndSide) Sides(PlacedCard from, PlacedCard to) => from.Column.CompareTo(to.Column) switch
    {
        < 0 => (from.Right, 1, to.Left, -1),
        0 => (from.Right, 1, to.Right, 1),
        _ => (from.Left, -1, to.Right, 1),
    };
}
