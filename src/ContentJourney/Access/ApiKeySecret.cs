using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ContentJourney.Collections;

namespace ContentJourney.Access;

/// <summary>Makes keys and tells whether a secret is the one of a key. A key reads <c>cj_ID_SECRET</c>.</summary>
public static class ApiKeySecret
{
    /// <summary>How many random bytes a key is made of.</summary>
    public const int RandomBytes = IdBytes + SecretBytes;

    private const string Prefix = "cj";
    private const int IdBytes = 6;
    private const int SecretBytes = 32;

    /// <summary>A new key and the text to hand out; the text can't be had again.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="scopes">What it may do.</param>
    /// <param name="at">The moment.</param>
    /// <param name="random">Exactly <see cref="RandomBytes"/> of <see cref="RandomNumberGenerator"/>, used for nothing else.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are more or fewer.</exception>
    public static (ApiKey Key, string Text) Create(string name, ValueList<Scope> scopes, DateTimeOffset at, ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, RandomBytes, nameof(random));
        var id = Convert.ToHexStringLower(random[..IdBytes]);
        var secret = Base64Url.EncodeToString(random[IdBytes..]);
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
