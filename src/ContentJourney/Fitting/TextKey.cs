using System.Runtime.CompilerServices;
using ContentJourney.Channels;
using ContentJourney.Publishing;

namespace ContentJourney.Fitting;

/// <summary>What a fitted text was made from. Texts and channel are compared by reference: a new publish makes new ones.</summary>
/// <param name="Origin">The authored text.</param>
/// <param name="Field">The field it is fitted for; it may be another than it was authored for.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Actions">The variant with whose actions a derived speech ends. Not their list, which an item republished with other facts may share.</param>
internal readonly record struct TextKey(AuthoredText? Origin, string Field, Channel Channel, WordedVariant? Actions)
{
    public bool Equals(TextKey other) =>
        ReferenceEquals(Origin, other.Origin) && ReferenceEquals(Channel, other.Channel) && ReferenceEquals(Actions, other.Actions) && Field == other.Field;

    public override int GetHashCode() => HashCode.Combine(
        RuntimeHelpers.GetHashCode(Origin),
        RuntimeHelpers.GetHashCode(Channel),
        RuntimeHelpers.GetHashCode(Actions),
        Field.Length);
}
