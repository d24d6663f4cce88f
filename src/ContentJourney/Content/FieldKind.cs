namespace ContentJourney.Content;

/// <summary>What an own field holds.</summary>
public enum FieldKind
{
    /// <summary>A plain text.</summary>
    Text,

    /// <summary>A text in Markdown.</summary>
    Markdown,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,

    /// <summary>An absolute or root-relative address.</summary>
    Link,

    /// <summary>A picture.</summary>
    Media,

    /// <summary>Another item, by its key.</summary>
    Reference,
}
