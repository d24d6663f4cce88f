namespace ContentJourney.Selection;

/// <summary>Why nobody ever sees a variant.</summary>
public enum HiddenReason
{
    /// <summary>It authors no field, so there is nothing of it to see.</summary>
    SaysNothing,

    /// <summary>Its language has no base, so nothing in it is chosen.</summary>
    NoBase,

    /// <summary>No persona, phase and channel of the site are those it is for, those the item's topics are kept from left out.</summary>
    Nobody,

    /// <summary>Its time is over, or lies outside the item's.</summary>
    Over,

    /// <summary>Wherever it may be seen, others come first and say all that it says.</summary>
    Beaten,
}
