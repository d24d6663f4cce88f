namespace ContentJourney.Channels;

/// <summary>What a budget counts.</summary>
public enum BudgetUnit
{
    /// <summary>Characters as people see them (Unicode extended grapheme clusters) of the plain text; of the SSML for speech.</summary>
    Characters,

    /// <summary>Words of the plain text.</summary>
    Words,

    /// <summary>Seconds of speech.</summary>
    Seconds,

    /// <summary>Elements of a list.</summary>
    Items,

    /// <summary>Width of a picture.</summary>
    Pixels,

    /// <summary>Parts of an SMS as sent: GSM-7 160, then 153 each; UCS-2 70, then 67 each.</summary>
    Segments,

    /// <summary>Bytes of UTF-8 of the plain text.</summary>
    Bytes,
}
