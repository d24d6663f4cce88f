namespace ContentJourney.Publishing;

/// <summary>Who did something, and when.</summary>
/// <param name="Author">The account's name, or what acted, e.g. <c>recipe morgenroutine</c>.</param>
/// <param name="At">The moment.</param>
public sealed record Authorship(string Author, DateTimeOffset At);
