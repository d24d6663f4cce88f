using System.Buffers.Text;
using System.Text;

namespace ContentJourney.Delivery;

/// <summary>Global ids: opaque to clients, base64url of kind and key for us.</summary>
internal static class NodeId
{
    private const int MaxLength = 8_000;

    public static string Write(string kind, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{kind}:{key}"));

    /// <summary>The kind and key; two empty texts for what is no id.</summary>
    public static (string Kind, string Key) Read(string id)
    {
        if (id.Length > MaxLength || !Base64Url.IsValid(id))
        {
            return ("", "");
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id)).Split(':', 2);
        return parts.Length == 2 ? (parts[0], parts[1]) : ("", "");
    }
}
