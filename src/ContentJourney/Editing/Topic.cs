using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>What items are about.</summary>
/// <param name="Key">The topic.</param>
/// <param name="Items">How many items are about it in their newest or published version.</param>
/// <param name="Personas">How many personas it is kept from, those that inherit it not counted.</param>
public sealed record Topic(string Key, int Items, int Personas)
{
    internal static Topic Of(Desk desk, string key)
    {
        var uses = desk.Uses.Of(Usable.Topic, key);
        return new Topic(key, Count(Noun.Item), Count(Noun.Persona));

        int Count(Noun noun) => uses.Where(use => use.Noun == noun).Select(use => use.Key).Distinct(StringComparer.Ordinal).Count();
    }
}
