namespace ContentJourney.Lists;

/// <summary>How a list is sorted.</summary>
public enum ContentOrder
{
    /// <summary>What fits the context best first.</summary>
    Relevance,

    /// <summary>What was published last first.</summary>
    PublishedDesc,

    /// <summary>By headline, case and accents aside.</summary>
    TitleAsc,
}
