namespace ContentJourney.Personas;

/// <summary>How much a persona knows of the subject.</summary>
public enum KnowledgeLevel
{
    /// <summary>Terms need explaining.</summary>
    Novice,

    /// <summary>Common terms are known.</summary>
    Intermediate,

    /// <summary>Figures and terms are welcome.</summary>
    Expert,
}
