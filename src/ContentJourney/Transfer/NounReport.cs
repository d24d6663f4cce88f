using ContentJourney.Collections;
using ContentJourney.Publishing;

namespace ContentJourney.Transfer;

/// <summary>What becomes of the things of one noun, by key in ordinal order, when a site is made to hold another.</summary>
/// <param name="Noun">The noun.</param>
/// <param name="Added">What is not there before.</param>
/// <param name="Changed">What is there and differs afterwards.</param>
/// <param name="Removed">What goes.</param>
/// <param name="Unchanged">What both hold, just so.</param>
public sealed record NounReport(Noun Noun, ValueList<string> Added, ValueList<string> Changed, ValueList<string> Removed, ValueList<string> Unchanged);
