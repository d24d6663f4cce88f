namespace ContentJourney.Texts;

/// <summary>How an authored text is to be read.</summary>
public enum TextSyntax
{
    /// <summary>One line without mark-up, but facts: headlines, labels, glances.</summary>
    Plain,

    /// <summary>A paragraph with inline Markdown and facts: summaries.</summary>
    Inline,

    /// <summary>Markdown with blocks and facts: bodies.</summary>
    Markdown,

    /// <summary>Plain sentences with facts and SSML pauses: speech.</summary>
    Speech,
}
