using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.ResponseCaching;

/// <summary>Names a call by its bytes: what it says, before anything is read from it.</summary>
internal static class CallKey
{
    /// <summary>The key of a POST.</summary>
    /// <param name="documentId">The document that the address names; null when there is none.</param>
    /// <param name="body">The body.</param>
    public static UInt128 Of(string? documentId, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        var key = BinaryPrimitives.ReadUInt128BigEndian(hash);
        return documentId is null ? key : key ^ Of(documentId, "POST");
    }

    /// <summary>The key of a GET.</summary>
    public static UInt128 Of(string? documentId, QueryString query) => Of(documentId, query.Value ?? "");

    private static UInt128 Of(string? documentId, string text)
    {
        var key = new Collections.KeyText();
        key.Add(documentId);
        key.Add(text);
        var hash = key.Hash();
        key.Dispose();
        return hash;
    }
}
