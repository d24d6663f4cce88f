using ContentJourney.Collections;

namespace ContentJourney.Publishing;

/// <summary>Which dimensions of a context an answer depends on.</summary>
/// <param name="Persona">The persona.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Seed">The seed of experiments.</param>
/// <param name="Schedules">The spans of time that matter, in a fixed order; none when time does not matter.</param>
/// <param name="Attributes">Attributes by name, in ordinal order.</param>
public sealed record InputsUsed(bool Persona, bool Phase, bool Seed, ValueList<Content.Schedule> Schedules, ValueList<string> Attributes)
{
    /// <summary>Gets the names of the dimensions; channel and locale always count, since fitting and formatting depend on them.</summary>
    public ValueList<string> Names =>
    [
        .. Persona ? ["persona"] : Array.Empty<string>(),
        .. Phase ? ["phase"] : Array.Empty<string>(),
        "channel",
        "locale",
        .. Seed ? ["seed"] : Array.Empty<string>(),
        .. Schedules.Count > 0 ? ["time"] : Array.Empty<string>(),
        .. ((IEnumerable<string>)Attributes).Select(name => $"attributes.{name}"),
    ];

    internal static InputsUsed Of(ValueList<WordedVariant> variants)
    {
        var targets = variants.Select(variant => variant.Variant.When).ToArray();
        return new InputsUsed(
            targets.Any(when => when.Personas.Count > 0),
            targets.Any(when => when.Phases.Count > 0),
            targets.Any(when => when.Experiment is not null),
            targets.Where(when => when.Schedule is not null).Select(when => when.Schedule!).ToValueList(),
            targets.SelectMany(when => when.Condition?.Attributes ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList());
    }
}
