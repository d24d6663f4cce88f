using ContentJourney.Collections;

namespace ContentJourney.Content;

/// <summary>One wording of an item's message.</summary>
public sealed record Variant
{
    /// <summary>The key of a base.</summary>
    public const string BaseKey = "base";

    /// <summary>Gets the key, unique among the item's variants of the same locale.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the language.</summary>
    public required Locale Locale { get; init; }

    /// <summary>Gets whom it is for.</summary>
    public Targeting When { get; init; } = Targeting.Anybody;

    /// <summary>Gets the weight among variants that are equally specific; higher comes first.</summary>
    public int Priority { get; init; }

    /// <summary>Gets whether it stands alone: first, it inherits nothing; not first, it lends nothing.</summary>
    public bool Standalone { get; init; }

    /// <summary>Gets the fields it authors.</summary>
    public Message Message { get; init; } = Message.Empty;

    /// <summary>Gets the values of the content type's own fields; bases only.</summary>
    public ValueList<FieldValue> Fields { get; init; } = [];

    /// <summary>Gets whether it targets nobody in particular and so is the base of its locale.</summary>
    public bool IsBase => When == Targeting.Anybody;
}
