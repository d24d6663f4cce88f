using ContentJourney.Collections;
using ContentJourney.Journeys;

namespace ContentJourney.Forms.Journeys;

/// <summary>A touchpoint as the map sends it; what it says besides, the titles of items say, is read by nobody.</summary>
internal sealed record PostedTouchpoint
{
    public string? Key { get; init; }

    public string? Name { get; init; }

    public string? Channel { get; init; }

    public string? Owner { get; init; }

    public IReadOnlyList<string?>? Actions { get; init; }

    public IReadOnlyList<string?>? Thoughts { get; init; }

    public int? Emotion { get; init; }

    public IReadOnlyList<string?>? PainPoints { get; init; }

    public IReadOnlyList<string?>? Opportunities { get; init; }

    public IReadOnlyList<string?>? LeadsTo { get; init; }

    public IReadOnlyList<PostedItem?>? Contents { get; init; }

    public Touchpoint Read() => new()
    {
        Key = Key ?? "",
        Name = Name ?? "",
        Channel = Channel ?? "",
        Owner = string.IsNullOrWhiteSpace(Owner) ? null : Owner,
        Actions = Given(Actions),
        Thoughts = Given(Thoughts),
        Emotion = Emotion,
        PainPoints = Given(PainPoints),
        Opportunities = Given(Opportunities),
        LeadsTo = Given(LeadsTo),
        Contents = Given(Contents?.Select(item => item?.Key)),
    };

    private static ValueList<string> Given(IEnumerable<string?>? texts) => (texts ?? []).OfType<string>().ToValueList();
}
