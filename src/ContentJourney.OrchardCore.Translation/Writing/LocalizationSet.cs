using System.Security.Cryptography;
using System.Text;

namespace ContentJourney.OrchardCore.Translation.Writing;

/// <summary>What joins the content items that are one item in several languages.</summary>
internal static class LocalizationSet
{
    // Orchard keeps it in a column of so many characters, as long as its own ids. Keys may be longer.
    private const int Length = 26;

    /// <summary>The id of an item's set: the same for the same key, so that a language that is added later joins the others.</summary>
    public static string Of(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..Length];
}
