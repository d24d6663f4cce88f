using System.Security.Cryptography;

namespace ContentJourney.Publishing;

/// <summary>The bytes of a file; equal to another with the same SHA-256. Immutable as long as the memory it was given is left alone.</summary>
public sealed class Blob : IEquatable<Blob>
{
    /// <summary>Takes the bytes without a copy.</summary>
    public Blob(ReadOnlyMemory<byte> bytes)
    {
        Bytes = bytes;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
    }

    /// <summary>Gets the bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Gets their SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <inheritdoc/>
    public bool Equals(Blob? other) => other is not null && Sha256 == other.Sha256;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Blob);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Sha256);
}
