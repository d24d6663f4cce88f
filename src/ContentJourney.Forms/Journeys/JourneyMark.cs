using System.Security.Cryptography;
using System.Text.Json;
using ContentJourney.Editing;
using ContentJourney.Journeys;
using ContentJourney.Publishing;

namespace ContentJourney.Forms.Journeys;

/// <summary>What a page carries of the journey that its editing began from: enough to tell whether it is stored like that still.</summary>
public static class JourneyMark
{
    /// <summary>The mark of a journey; journeys that differ have different ones.</summary>
    public static string Of(Journey journey) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(journey)));

    /// <summary>The change that an editing began from: the journey as stored where the mark is its, else none, which the use case takes for a conflict.</summary>
    public static SiteChange Before(Desk desk, string key, string mark) =>
        desk.Find(key) is { } stored && Of(stored) == mark ? new SiteChange { Journeys = [stored] } : SiteChange.None;

    /// <summary>A journey by key; null when there is none.</summary>
    public static Journey? Find(this Desk desk, string key) => desk.Live.Definitions.Journeys.FirstOrDefault(journey => journey.Key == key);
}
