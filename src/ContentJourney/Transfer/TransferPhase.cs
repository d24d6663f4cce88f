namespace ContentJourney.Transfer;

/// <summary>How far the applying of an archive is.</summary>
public enum TransferPhase
{
    /// <summary>Its files are read.</summary>
    Reading,

    /// <summary>The site that would come out is checked.</summary>
    Checking,

    /// <summary>The site is written.</summary>
    Writing,
}
