namespace ContentJourney.Access;

/// <summary>What a use case demands of whoever asks for it.</summary>
public enum Right
{
    /// <summary>See drafts, personas, journeys, coverage and the rest of what editors see.</summary>
    Look,

    /// <summary>Take the site along as a recipe.</summary>
    Export,

    /// <summary>Write drafts of one's own items, upload media.</summary>
    Write,

    /// <summary>Write drafts of anybody's items.</summary>
    WriteAll,

    /// <summary>Show items to visitors, take them back, remove them.</summary>
    Publish,

    /// <summary>Change personas, phase models, channels, content types, journeys and settings.</summary>
    Define,

    /// <summary>Apply recipes.</summary>
    ApplyRecipes,

    /// <summary>Look after accounts and the keys of front-ends, and read the audit log.</summary>
    Administer,
}
