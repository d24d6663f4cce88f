using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ContentJourney.Web.Tests.Admin;

/// <summary>What an authenticator app shows (RFC 6238 with HMAC-SHA-1, six digits, steps of 30 seconds).</summary>
internal static class TimeCode
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>The code of a key, as text in groups, some steps away from now.</summary>
    public static string Of(string key, int steps = 0)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + steps);
#pragma warning disable CA5350 // The algorithm that authenticator apps know.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bits = string.Concat(key.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString(Base32.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}
