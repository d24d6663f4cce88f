using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.Checking;

/// <summary>Facts: named once, sensible, and defined wherever a text uses one.</summary>
internal static class FactRules
{
    public static void CheckDefinitions(CheckRun run, Item item, string path)
    {
        foreach (var (fact, at) in SitePath.Each(path, item.Facts, fact => fact.Name))
        {
            run.Key("fact", fact.Name, at, Key.IsName);
            if (Fault(fact.Value) is { } fault)
            {
                run.Add("fact.malformed", fault, at);
            }
        }
    }

    /// <summary>That a text uses only facts that the item defines.</summary>
    public static void CheckUse(CheckRun run, Item item, string? text, string path)
    {
        var names = item.Facts.Select(fact => fact.Name).ToArray();
        foreach (var name in FactReferences.In(text ?? "").Distinct(StringComparer.Ordinal))
        {
            if (!Key.IsName(name))
            {
                run.Add("fact.reference.malformed", $"\"{{fact:{Shortened(name)}\" is no reference to a fact; one looks like {{fact:price}}.", path);
            }
            else if (!names.Contains(name, StringComparer.Ordinal))
            {
                run.Add("fact.undefined", $"{{fact:{name}}} is used here, but the item defines no such fact.{Suggestion.For(name, names)}", path);
            }
        }
    }

    private static ProblemText? Fault(FactValue value) => value switch
    {
        FactValue.Money money when money.Currency.Length != 3 || !money.Currency.All(char.IsAsciiLetterUpper) => (ProblemText)$"\"{money.Currency}\" is no currency; one has three capital letters, e.g. EUR.",
        FactValue.Duration duration when duration.Span < TimeSpan.Zero => "A duration is not negative.",
        FactValue.Text text when text.Wording.Contains("{fact:", StringComparison.Ordinal) => "A fact does not refer to another one.",
        FactValue.Url url when !Address.IsAllowed(url.Address) => $"\"{url.Address}\" is no address; one is {Address.Rule}.",
        _ => null,
    };

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
