namespace ContentJourney.Texts;

/// <summary>Writes spans of time in their largest units, leaving out those that are zero.</summary>
internal static class DurationFormat
{
    public static Inline.FactText Format(TimeSpan span, FactStyle style)
    {
        var seconds = span.Seconds + ((span.Ticks % TimeSpan.TicksPerSecond) / (decimal)TimeSpan.TicksPerSecond);
        (decimal Amount, string Unit)[] parts = [(span.Days, "d"), (span.Hours, "h"), (span.Minutes, "min"), (seconds, "s")];
        var given = parts.Where(part => part.Amount != 0).DefaultIfEmpty((Amount: 0m, Unit: "s")).ToArray();
        return new(
            string.Join(' ', given.Select(part => $"{style.Number(part.Amount)}{Writing.NoBreakSpace}{Symbol(part, style)}")),
            string.Join(' ', given.Select(part => $"{style.SpokenNumber(part.Amount)} {UnitWords.Of(part.Unit, part.Amount, style)}")));
    }

    // "2 d" is read by nobody in a shop; the other symbols are common.
    private static string Symbol((decimal Amount, string Unit) part, FactStyle style) =>
        part.Unit == "d" ? UnitWords.Of("d", part.Amount, style) : part.Unit;
}
