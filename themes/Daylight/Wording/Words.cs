using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.Personas;
using ContentJourney.Selection;

namespace ContentJourney.Themes.Daylight.Wording;

/// <summary>The words that the pages bring themselves, in one language.</summary>
internal sealed partial record Words
{
    public required string SkipToContent { get; init; }

    public required string Menu { get; init; }

    public required string AllContent { get; init; }

    public required string Personas { get; init; }

    public required string Journeys { get; init; }

    public required string Language { get; init; }

    public required string LookAs { get; init; }

    public required string Persona { get; init; }

    public required string NoPersona { get; init; }

    public required string Phase { get; init; }

    public required string NoPhase { get; init; }

    public required string Channel { get; init; }

    public required string LikeDevice { get; init; }

    public required string LikeBrowser { get; init; }

    public required string Known { get; init; }

    public required string Seed { get; init; }

    public required string Unknown { get; init; }

    public required string Apply { get; init; }

    public required string Reset { get; init; }

    public required string AllForms { get; init; }

    public required string AllFormsTitle { get; init; }

    public required string AllFormsIntroduction { get; init; }

    public required string Forms { get; init; }

    public required string WhyThis { get; init; }

    public required string TookPart { get; init; }

    public required string FieldsFrom { get; init; }

    public required string NotTaken { get; init; }

    public required string Inputs { get; init; }

    public required string CacheKey { get; init; }

    public required string Base { get; init; }

    public required string NextSteps { get; init; }

    public required string ForYou { get; init; }

    public required string ShowAll { get; init; }

    public required string Instead { get; init; }

    public required string Details { get; init; }

    public required string BelongsTo { get; init; }

    public required string Topics { get; init; }

    public required string Search { get; init; }

    public required string SearchWords { get; init; }

    public required string Everything { get; init; }

    public required string NothingFound { get; init; }

    public required string Items { get; init; }

    public required string Older { get; init; }

    public required string Newer { get; init; }

    public required string NotFoundTitle { get; init; }

    public required string NotFoundText { get; init; }

    public required string WithheldTitle { get; init; }

    public required string Goals { get; init; }

    public required string PainPoints { get; init; }

    public required string Challenges { get; init; }

    public required string Needs { get; init; }

    public required string Tone { get; init; }

    public required string LikesChannels { get; init; }

    public required string KeptFrom { get; init; }

    public required string SeeAs { get; init; }

    public required string PersonasIntroduction { get; init; }

    public required string JourneysIntroduction { get; init; }

    public required string JourneyOf { get; init; }

    public required string MapScroll { get; init; }

    public required string Touchpoints { get; init; }

    public required string Seconds { get; init; }

    public required string Listen { get; init; }

    public required string Stop { get; init; }

    public required string Ssml { get; init; }

    public required string Reprompt { get; init; }

    public required string Subject { get; init; }

    public required string Preheader { get; init; }

    public required string From { get; init; }

    public required string Segments { get; init; }

    public required string CountedWords { get; init; }

    public required string Now { get; init; }

    public required string OfflineNote { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string Footer { get; init; }

    /// <summary>Gets the words for where a field came from, in the order of <see cref="FieldSource"/>.</summary>
    public required string[] Sources { get; init; }

    /// <summary>Gets the words for rules, in the order of <see cref="SelectionRule"/>.</summary>
    public required string[] Rules { get; init; }

    /// <summary>Gets the words for what somebody knows, in the order of <see cref="KnowledgeLevel"/>.</summary>
    public required string[] Knowledge { get; init; }

    public static Words For(Locale locale) => locale.Language == "de" ? _german : _english;

    public string Of(FieldSource source) => Sources[(int)source];

    public string Of(SelectionRule rule) => Rules[(int)rule];

    public string Of(KnowledgeLevel level) => Knowledge[(int)level];

    /// <summary>The name of a language in itself.</summary>
    public static string NameOf(Locale locale) => locale.Tag switch
    {
        "de" => "Deutsch",
        "en" => "English",
        _ => locale.Tag,
    };
}
