namespace ContentJourney.Texts;

/// <summary>How a part of a text may be cut.</summary>
internal enum TextLeafKind
{
    /// <summary>Between sentences or, where not even one fits, between words.</summary>
    Paragraph,

    /// <summary>An entry of a list: as a whole or, where not even one fits, between words.</summary>
    Entry,

    /// <summary>As a whole: headings, code, rows, rules.</summary>
    Whole,
}
