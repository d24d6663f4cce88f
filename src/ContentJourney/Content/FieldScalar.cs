namespace ContentJourney.Content;

/// <summary>One value of an own field.</summary>
public abstract record FieldScalar
{
    private FieldScalar()
    {
    }

    /// <summary>A text, Markdown, a link or the key of another item; the field's kind says which.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : FieldScalar;

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : FieldScalar;

    /// <summary>Yes or no.</summary>
    /// <param name="Value">Yes.</param>
    public sealed record Boolean(bool Value) : FieldScalar;

    /// <summary>A day.</summary>
    /// <param name="Value">The day.</param>
    public sealed record Date(DateOnly Value) : FieldScalar;

    /// <summary>A picture.</summary>
    /// <param name="Value">The picture.</param>
    public sealed record Picture(Media Value) : FieldScalar;
}
