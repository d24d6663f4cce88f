using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ContentJourney.Access;
using ContentJourney.Collections;

namespace ContentJourney.AspNetCore.Access;

/// <summary>Makes keys and tells whether a secret is the one of a key. A key reads <c>cj_ID_SECRET</c>.</summary>
public static class ApiKeySecret
{
    private const string Prefix = "cj";
    private const int IdBytes = 6;
    private const int SecretBytes = 32;

    /// <summary>A new key and the text to hand out; the text can't be had again.</summary>
    public static (ApiKey Key, string Text) Create(string name, ValueList<Scope> scopes, DateTimeOffset at)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        return (new ApiKey(id, name, Hash(secret), scopes, at, null), $"{Prefix}_{id}_{secret}");
    }

    /// <summary>The id and the secret of a key's text; null when it is none.</summary>
    public static (string Id, string Secret)? Split(string text) =>
        text.Split('_', 3) is [Prefix, var id, { Length: > 0 } secret] ? (id, secret) : null;

    /// <summary>Whether the secret is the key's and the key still works; takes the same time whatever differs.</summary>
    public static bool Fits(ApiKey key, string secret) =>
        key.RevokedAt is null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(key.SecretHash), Encoding.ASCII.GetBytes(Hash(secret)));

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
