namespace ContentJourney.Fitting;

/// <summary>How a field came to a delivery; the last that applies.</summary>
public enum FieldSource
{
    /// <summary>By the first variant in order.</summary>
    Authored,

    /// <summary>By a later one.</summary>
    Inherited,

    /// <summary>From another field.</summary>
    Derived,

    /// <summary>Cut to a budget.</summary>
    Shortened,
}
