namespace ContentJourney.Editing;

/// <summary>What may be used on a desk.</summary>
public enum Usable
{
    /// <summary>A persona, by items, journeys and the personas below it.</summary>
    Persona,

    /// <summary>A phase, by items and journeys.</summary>
    Phase,

    /// <summary>A phase model, by journeys, and by whatever uses one of its phases.</summary>
    PhaseModel,

    /// <summary>A channel, by items, journeys, personas and the channels that fall back to it.</summary>
    Channel,

    /// <summary>A content type, by items.</summary>
    ContentType,

    /// <summary>A split test, by items.</summary>
    Experiment,

    /// <summary>An item, by journeys, fields of other items, and links to its path.</summary>
    Item,

    /// <summary>A file, by items and portraits.</summary>
    File,

    /// <summary>A topic, by items and the personas it is kept from.</summary>
    Topic,

    /// <summary>A role that looks after items and touchpoints.</summary>
    Owner,
}
