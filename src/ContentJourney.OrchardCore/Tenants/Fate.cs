namespace ContentJourney.OrchardCore.Tenants;

/// <summary>How a content item is to stand once it is written.</summary>
internal enum Fate
{
    /// <summary>Visitors see it.</summary>
    Published,

    /// <summary>Editors have it; what visitors see stays.</summary>
    Draft,

    /// <summary>Editors alone have it.</summary>
    Hidden,
}
