namespace ContentJourney.Editing;

/// <summary>Something that is used, and where.</summary>
internal readonly record struct Reference(Usable What, string Key, Use At);
