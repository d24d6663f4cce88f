using ContentJourney.Content;

namespace ContentJourney.Editing;

/// <summary>What somebody has typed and not yet saved as a version; kept so that nothing is lost. One for each account and item.</summary>
/// <param name="Item">The item as typed.</param>
/// <param name="BasedOn">The number of the version the typing began from; 0 for an item that is not there yet.</param>
/// <param name="Author">The account's name.</param>
/// <param name="At">When it was last kept.</param>
public sealed record WorkingCopy(Item Item, int BasedOn, string Author, DateTimeOffset At);
