namespace ContentJourney.Shaping.Writing;

/// <summary>Where a line of Markdown stands; what needs an escape depends on it.</summary>
internal enum MarkdownPlace
{
    /// <summary>A paragraph: its start could be taken for a block.</summary>
    Paragraph,

    /// <summary>A heading: one line only.</summary>
    Heading,

    /// <summary>A cell of a table: one line only, no pipes.</summary>
    Cell,
}
