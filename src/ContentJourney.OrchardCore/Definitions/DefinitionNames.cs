using ContentJourney.Channels;
using ContentJourney.Coverage;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>What the fixed kinds in definitions are called in the reader's language.</summary>
public sealed class DefinitionNames(IStringLocalizer<DefinitionNames> localizer)
{
    private IStringLocalizer S { get; } = localizer;

    /// <summary>All of a kind, as options of a select.</summary>
    public static IEnumerable<(string Value, string Text)> Options<T>(Func<T, string> name)
        where T : struct, Enum => Enum.GetValues<T>().Select(kind => (kind.ToString(), name(kind)));

    /// <summary>Things of a sort.</summary>
    public string Of(Noun noun) => noun switch
    {
        Noun.Persona => S["Personas"],
        Noun.PhaseModel => S["Phase models"],
        Noun.Channel => S["Channels"],
        Noun.Journey => S["Journeys"],
        Noun.Experiment => S["Split tests"],
        _ => S["Content"],
    };

    /// <summary>How much somebody knows.</summary>
    public string Of(KnowledgeLevel level) => level switch
    {
        KnowledgeLevel.Novice => S["Novice: terms need explaining"],
        KnowledgeLevel.Expert => S["Expert: figures and terms are welcome"],
        _ => S["Intermediate: common terms are known"],
    };

    /// <summary>Which way a figure is to go.</summary>
    public string Of(KpiDirection direction) => direction == KpiDirection.Lower ? S["Less is better"] : S["More is better"];

    /// <summary>What sort of channel it is.</summary>
    public string Of(ChannelKind kind) => kind switch
    {
        ChannelKind.Wearable => S["Worn: glanced at"],
        ChannelKind.Voice => S["Spoken"],
        ChannelKind.Signage => S["Sign in public space"],
        ChannelKind.Message => S["Message that is sent"],
        ChannelKind.Chat => S["Conversation in writing"],
        ChannelKind.Offline => S["Without delivery: branch, call, letter"],
        _ => S["Screen"],
    };

    /// <summary>The form of texts.</summary>
    public string Of(TextForm form) => form switch
    {
        TextForm.Html => S["Formatted text (HTML)"],
        TextForm.Markdown => S["Markdown"],
        TextForm.Ssml => S["Speech (SSML)"],
        _ => S["Plain text"],
    };

    /// <summary>What is counted.</summary>
    public string Of(BudgetUnit unit) => unit switch
    {
        BudgetUnit.Characters => S["characters"],
        BudgetUnit.Words => S["words"],
        BudgetUnit.Seconds => S["seconds"],
        BudgetUnit.Segments => S["SMS parts"],
        BudgetUnit.Pixels => S["pixels"],
        BudgetUnit.Bytes => S["bytes"],
        _ => S["pieces"],
    };

    /// <summary>What is the matter with an item that is to serve a touchpoint.</summary>
    public string Of(ServingState state) => state switch
    {
        ServingState.Served => S["shown"],
        ServingState.Withheld => S["withheld from this persona"],
        _ => S["not published"],
    };

    /// <summary>How well a cell of the coverage matrix is served.</summary>
    public string Of(CoverageState state) => state switch
    {
        CoverageState.Authored => S["worded for it"],
        CoverageState.Inherited => S["inherited"],
        CoverageState.Derived => S["shortened or made of others"],
        _ => S["missing"],
    };

    /// <summary>The name of a field of every message, as a label.</summary>
    public LocalizedHtmlString Label(string field) => new(field, MessageField(field));

    /// <summary>A field of every message, as in <see cref="MessageFields"/>.</summary>
    public string MessageField(string field) => field switch
    {
        MessageFields.Headline => S["Headline"],
        MessageFields.Summary => S["Summary"],
        MessageFields.Body => S["Text"],
        MessageFields.CallsToAction => S["Calls to action"],
        MessageFields.Media => S["Pictures"],
        MessageFields.Speech => S["Speech"],
        MessageFields.Glance => S["Glance"],
        MessageFields.GlanceTitle => S["Glance: title"],
        MessageFields.GlanceText => S["Glance: text"],
        _ => field,
    };
}
