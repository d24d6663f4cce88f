using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>A part of a line. Links, images, facts and pauses are indivisible: a text is never cut inside one.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>Words.</summary>
    /// <param name="Text">The text, no mark-up.</param>
    public sealed record Run(string Text) : Inline;

    /// <summary>Stressed words.</summary>
    /// <param name="Content">What is stressed.</param>
    public sealed record Emphasis(ValueList<Inline> Content) : Inline;

    /// <summary>Important words.</summary>
    /// <param name="Content">What is important.</param>
    public sealed record Strong(ValueList<Inline> Content) : Inline;

    /// <summary>Text to be shown as it stands.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Code(string Text) : Inline;

    /// <summary>A link to an address of an allowed scheme.</summary>
    /// <param name="Url">The address.</param>
    /// <param name="Content">What is linked.</param>
    public sealed record Link(string Url, ValueList<Inline> Content) : Inline;

    /// <summary>A picture from an address of an allowed scheme.</summary>
    /// <param name="Url">The address.</param>
    /// <param name="Alt">What it shows.</param>
    public sealed record Image(string Url, string Alt) : Inline;

    /// <summary>A line break.</summary>
    public sealed record Break : Inline;

    /// <summary>A pause in speech; silent elsewhere.</summary>
    /// <param name="Length">How long, at most 10 s.</param>
    public sealed record Pause(TimeSpan Length) : Inline;

    /// <summary>A fact that is still to be filled in.</summary>
    /// <param name="Name">The fact's name.</param>
    public sealed record FactReference(string Name) : Inline;

    /// <summary>A fact, filled in for a locale.</summary>
    /// <param name="Text">How it is written.</param>
    /// <param name="Spoken">How a voice says it, in words.</param>
    public sealed record FactText(string Text, string Spoken) : Inline;
}
