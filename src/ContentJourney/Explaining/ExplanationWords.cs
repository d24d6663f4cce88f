using ContentJourney.Content;
using ContentJourney.Selection;

namespace ContentJourney.Explaining;

/// <summary>The words of an explanation in one language.</summary>
internal abstract record ExplanationWords
{
    private ExplanationWords()
    {
    }

    public required string Open { get; init; }

    public required string Close { get; init; }

    public required string And { get; init; }

    public required string ForWhom { get; init; }

    public required string AnyPersona { get; init; }

    public required string AnyPhase { get; init; }

    public required string Persona { get; init; }

    public required string Phase { get; init; }

    public required string Channel { get; init; }

    public required string Condition { get; init; }

    public required string Schedule { get; init; }

    public required string Experiment { get; init; }

    public required string OnlyBase { get; init; }

    public required string StandsAlone { get; init; }

    public static ExplanationWords For(Locale locale) => locale.Language == "de" ? German.Words : English.Words;

    public string Join(string[] parts) => parts.Length < 2 ? string.Concat(parts) : $"{string.Join(", ", parts[..^1])} {And} {parts[^1]}";

    public abstract string First(string variant, string reasons);

    public abstract string Filling(string variants, int count);

    public abstract string Derived(string fields, int count);

    public abstract string Shortened(string fields, int count);

    public abstract string OverBudget(string fields);

    public abstract string Withheld(string name, WithheldReason reason, string persona);

    public sealed record English : ExplanationWords
    {
        public static English Words { get; } = new()
        {
            Open = "“",
            Close = "”",
            And = "and",
            ForWhom = "for ",
            AnyPersona = "no persona",
            AnyPhase = "no phase",
            Persona = "persona",
            Phase = "phase",
            Channel = "channel",
            Condition = "condition",
            Schedule = "schedule",
            Experiment = "experiment",
            OnlyBase = "the base says it, since no variant is closer",
            StandsAlone = "it stands alone",
        };

        public override string First(string variant, string reasons) => $"{variant} comes first by {reasons}";

        public override string Filling(string variants, int count) => $"{variants} {(count == 1 ? "fills" : "fill")} what it leaves out";

        public override string Derived(string fields, int count) => $"{fields} {(count == 1 ? "is" : "are")} derived from other fields";

        public override string Shortened(string fields, int count) => $"{fields} {(count == 1 ? "was" : "were")} cut to the channel's budget";

        public override string OverBudget(string fields) => $"over a soft budget: {fields}";

        public override string Withheld(string name, WithheldReason reason, string persona) => reason switch
        {
            WithheldReason.Unknown => $"There is no item {name}.",
            WithheldReason.Unpublished => $"{name} exists, but is not published.",
            WithheldReason.OutOfSchedule => $"{name} is not shown at this moment.",
            WithheldReason.ExcludedTopic => $"{name} is about a topic that is kept from {persona}.",
            _ => $"{name} is not there in a language that would do.",
        };
    }

    public sealed record German : ExplanationWords
    {
        public static German Words { get; } = new()
        {
            Open = "„",
            Close = "“",
            And = "und",
            ForWhom = "für ",
            AnyPersona = "ohne Persona",
            AnyPhase = "ohne Phase",
            Persona = "Persona",
            Phase = "Phase",
            Channel = "Kanal",
            Condition = "Bedingung",
            Schedule = "Zeitplan",
            Experiment = "Experiment",
            OnlyBase = "die Basis spricht, denn keine Variante passt genauer",
            StandsAlone = "sie steht für sich allein",
        };

        public override string First(string variant, string reasons) => $"{variant} kommt zuerst wegen {reasons}";

        public override string Filling(string variants, int count) => $"{variants} {(count == 1 ? "ergänzt" : "ergänzen")}, was dort fehlt";

        public override string Derived(string fields, int count) => $"{fields} {(count == 1 ? "ist" : "sind")} aus anderen Feldern abgeleitet";

        public override string Shortened(string fields, int count) => $"{fields} {(count == 1 ? "wurde" : "wurden")} auf das Budget des Kanals gekürzt";

        public override string OverBudget(string fields) => $"über einem weichen Budget: {fields}";

        public override string Withheld(string name, WithheldReason reason, string persona) => reason switch
        {
            WithheldReason.Unknown => $"Es gibt keinen Inhalt {name}.",
            WithheldReason.Unpublished => $"{name} gibt es, ist aber nicht veröffentlicht.",
            WithheldReason.OutOfSchedule => $"{name} wird zu diesem Zeitpunkt nicht gezeigt.",
            WithheldReason.ExcludedTopic => $"{name} behandelt ein Thema, das {persona} nicht gezeigt wird.",
            _ => $"{name} liegt in keiner passenden Sprache vor.",
        };
    }
}
