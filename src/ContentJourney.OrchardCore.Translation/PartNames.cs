namespace ContentJourney.OrchardCore.Translation;

/// <summary>The names of parts and types in Orchard Core, those of its own and ours.</summary>
public static class PartNames
{
    /// <summary>Orchard's part for a title.</summary>
    public const string Title = "TitlePart";

    /// <summary>Orchard's part for an address.</summary>
    public const string Autoroute = "AutoroutePart";

    /// <summary>Orchard's part for a language.</summary>
    public const string Localization = "LocalizationPart";

    /// <summary>Orchard's part for a text in Markdown.</summary>
    public const string MarkdownBody = "MarkdownBodyPart";

    /// <summary>Our part for whom an item is.</summary>
    public const string Audience = "JourneyAudiencePart";

    /// <summary>Our part for facts.</summary>
    public const string Facts = "JourneyFactsPart";

    /// <summary>Our part for wordings.</summary>
    public const string Variants = "JourneyVariantsPart";

    /// <summary>Our type for personas; its part is <c>PersonaPart</c>.</summary>
    public const string Persona = "Persona";

    /// <summary>Our type for phase models.</summary>
    public const string PhaseModel = "PhaseModel";

    /// <summary>Our type for channels.</summary>
    public const string Channel = "Channel";

    /// <summary>Our type for journeys.</summary>
    public const string Journey = "Journey";

    /// <summary>Whether a content type is one of ours that defines something.</summary>
    public static bool IsDefinition(string type) => type is Persona or PhaseModel or Channel or Journey;

    /// <summary>The part of such a type.</summary>
    public static string PartOf(string type) => $"{type}Part";
}
