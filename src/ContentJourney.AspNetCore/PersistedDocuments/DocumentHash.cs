using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>The SHA-256 of a document's text in UTF-8, as 64 lower-case hexadecimal digits.</summary>
internal static class DocumentHash
{
    public const int Length = SHA256.HashSizeInBytes * 2;

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789abcdef");

    public static string Of(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    /// <summary>Whether a text can be such a hash.</summary>
    public static bool IsOne(string text) => text.Length == Length && !text.AsSpan().ContainsAnyExcept(_digits);
}
