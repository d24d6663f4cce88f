using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Editing;
using ContentJourney.Selection;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>One wording as the editor shows it.</summary>
/// <param name="Open">The content item.</param>
/// <param name="Row">What the names of its fields begin with, e.g. <c>JourneyVariantsPart.v.1.</c></param>
/// <param name="Variant">The wording.</param>
/// <param name="Condition">The condition as it was typed, be it one or not.</param>
/// <param name="IsBase">Whether it is the base, which is the first.</param>
/// <param name="Fed">For a base: what feeds a field, by field; the name that people know it by.</param>
internal sealed record WordingView(OpenContent Open, string Row, Variant Variant, string? Condition, bool IsBase, IReadOnlyDictionary<string, string> Fed)
{
    /// <summary>Gets its place, as in problems.</summary>
    public string Path => $"{Open.Path}/variants/{Open.Locale}/{Variant.Key}";

    /// <summary>Gets why nobody ever sees it; null when somebody does.</summary>
    public HiddenVariant? Hidden => Open.Hidden.FirstOrDefault(hidden => hidden.Variant.Key == Variant.Key && hidden.Variant.Locale == Open.Locale);

    /// <summary>Whether something in it must be put right.</summary>
    public bool IsWrong(ModelStateDictionary state) => Open.At(Path).Any(found => found.Hard)
        || state.Any(entry => entry.Value!.Errors.Count > 0 && (entry.Key.StartsWith(Row, StringComparison.Ordinal) || entry.Key.Contains($"/variants/{Open.Locale}/{Variant.Key}/", StringComparison.Ordinal)));

    /// <summary>What is found at one of its fields.</summary>
    /// <param name="field">The field, as in <see cref="MessageFields"/>.</param>
    public FindingsView At(string field) => new(Open, Row + field, $"{Path}/{field.Replace('.', '/')}");

    /// <summary>What it says where it is silent; null when nobody says anything.</summary>
    public (string Variant, string Text)? Inherited(string field) => Open.Item.Variants.Any(variant => variant.Key == Variant.Key && variant.Locale == Open.Locale)
        ? Open.Inherited(Variant with { Locale = Open.Locale }, field)
        : null;

    /// <summary>Whom it is for, in short.</summary>
    public string For(string nobody)
    {
        var when = Variant.When;
        var parts = new[]
        {
            Names(when.Personas, key => Open.Definitions.Personas.FirstOrDefault(persona => persona.Key == key)?.Name),
            Names(when.Phases, key => Open.Definitions.PhaseModels.SelectMany(model => model.Phases).FirstOrDefault(phase => phase.Key == key)?.Name),
            Names(when.Channels, key => Open.Definitions.Channels.FirstOrDefault(channel => channel.Key == key)?.Name),
            when.Condition?.Text ?? "",
        };
        return string.Join(" · ", parts.Where(part => part.Length > 0)) is { Length: > 0 } words ? words : nobody;
    }

    private static string Names(ValueList<string> keys, Func<string, string?> name) => string.Join(", ", keys.Select(key => name(key) ?? key));
}
