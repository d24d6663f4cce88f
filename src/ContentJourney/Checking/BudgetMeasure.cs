using ContentJourney.Channels;
using ContentJourney.Content;

namespace ContentJourney.Checking;

/// <summary>Measures a text that a variant itself authors in the field and the unit of a budget, the item's facts filled in; null when it authors none or the unit does not measure it.</summary>
public delegate int? BudgetMeasure(Variant variant, Item item, Budget budget);
