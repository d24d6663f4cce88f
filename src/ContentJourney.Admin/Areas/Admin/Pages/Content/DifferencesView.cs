using ContentJourney.Collections;
using ContentJourney.Comparing;
using ContentJourney.Content;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>What differs between two states of an item.</summary>
/// <param name="Differences">The differences, in the item's order.</param>
/// <param name="Type">The item's type, for the names of its own fields; null when the site has none of the name.</param>
internal sealed record DifferencesView(ValueList<PartDifference> Differences, ContentType? Type);
