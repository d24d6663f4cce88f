using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.Selection;

namespace ContentJourney.Explaining;

/// <summary>Puts an explanation into one sentence, in German for a German language, else in English.</summary>
internal static class Sentences
{
    public static string Found(DeliveredContent content, Locale language)
    {
        var words = ExplanationWords.For(language);
        var variants = content.Selection.Variants;
        var first = variants[0].Variant.Variant;
        var rest = variants.Skip(1).Select(ranked => Quoted(ranked.Variant.Variant.Key, words)).ToArray();
        var parts = new[]
        {
            first.IsBase ? words.OnlyBase : words.First(Quoted(first.Key, words), Reasons(first.When, words)),
            rest.Length == 0 ? (first.Standalone ? words.StandsAlone : "") : words.Filling(words.Join(rest), rest.Length),
            Fields(content, FieldSource.Derived) is { Length: > 0 } derived ? words.Derived(words.Join(derived), derived.Length) : "",
            Fields(content, FieldSource.Shortened) is { Length: > 0 } shortened ? words.Shortened(words.Join(shortened), shortened.Length) : "",
            content.BrokenBudgets.Count > 0 ? words.OverBudget(words.Join([.. content.BrokenBudgets.Select(budget => budget.Field)])) : "",
        };
        return $"{Quoted(content.Item.Key, words)} {words.ForWhom}{Who(content.Context, words)}, {content.Locale}: {string.Join("; ", parts.Where(part => part.Length > 0))}.";
    }

    public static string Withheld(string name, WithheldReason reason, SiteContext context, Locale language)
    {
        var words = ExplanationWords.For(language);
        return words.Withheld(Quoted(name, words), reason, context.Context.Persona ?? "");
    }

    private static string Who(SiteContext context, ExplanationWords words) => string.Join(
        ", ",
        new[] { context.Context.Persona ?? words.AnyPersona, context.Context.Phase ?? words.AnyPhase, context.Context.Channel });

    private static string Reasons(Targeting when, ExplanationWords words) => words.Join(
    [
        .. when.Personas.Count > 0 ? [words.Persona] : Array.Empty<string>(),
        .. when.Phases.Count > 0 ? [words.Phase] : Array.Empty<string>(),
        .. when.Channels.Count > 0 ? [words.Channel] : Array.Empty<string>(),
        .. when.Condition is { } condition ? [$"{words.Condition} ({condition})"] : Array.Empty<string>(),
        .. when.Schedule is not null ? [words.Schedule] : Array.Empty<string>(),
        .. when.Experiment is { } arm ? [$"{words.Experiment} {arm.Experiment}/{arm.Arm}"] : Array.Empty<string>(),
    ]);

    private static string[] Fields(DeliveredContent content, FieldSource source) =>
        [.. content.Fields.Where(found => found.Source == source).Select(found => found.Name)];

    private static string Quoted(string key, ExplanationWords words) => $"{words.Open}{key}{words.Close}";
}
