using ContentJourney.Collections;

namespace ContentJourney.Editing;

/// <summary>What changed on the desk since an earlier change.</summary>
/// <param name="Change">The number of the newest change it holds.</param>
/// <param name="Items">Items that are new or stand differently.</param>
/// <param name="Removed">Keys of items that are gone.</param>
public sealed record DeskUpdate(long Change, ValueList<DeskItem> Items, ValueList<string> Removed);
