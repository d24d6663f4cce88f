namespace ContentJourney.Channels;

/// <summary>How a text is written out.</summary>
public enum TextForm
{
    /// <summary>Safe HTML.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Text without any mark-up.</summary>
    Plain,

    /// <summary>Speech Synthesis Markup Language.</summary>
    Ssml,
}
