namespace ContentJourney.Publishing;

/// <summary>What sorts of things a site is made of.</summary>
public enum Noun
{
    /// <summary>A persona.</summary>
    Persona,

    /// <summary>A phase model.</summary>
    PhaseModel,

    /// <summary>A channel.</summary>
    Channel,

    /// <summary>A content type.</summary>
    ContentType,

    /// <summary>A split test.</summary>
    Experiment,

    /// <summary>A journey.</summary>
    Journey,

    /// <summary>An item.</summary>
    Item,

    /// <summary>A file.</summary>
    File,
}
