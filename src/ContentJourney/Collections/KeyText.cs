using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ContentJourney.Collections;

/// <summary>
/// What a key is made of, as bytes in rented memory; dispose it, once and not by a copy. Each text has its length before it, so
/// that no two lists of texts run together to the same bytes.
/// </summary>
public ref struct KeyText()
{
    private const int UsualLength = 512;
    private const int MaxBytesPerCharacter = 3;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(UsualLength);
    private int _length;

    /// <summary>Adds a number.</summary>
    public void Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), number);
        _length += sizeof(long);
    }

    /// <summary>Adds a text; none differs from an empty one.</summary>
    public void Add(string? text)
    {
        Add(text?.Length ?? -1L);
        if (text is not null)
        {
            _length += Encoding.UTF8.GetBytes(text, Room(text.Length * MaxBytesPerCharacter));
        }
    }

    /// <summary>The first 128 bits of its SHA-256: two texts share them by chance never, by intent not either.</summary>
    public readonly UInt128 Hash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.AsSpan(0, _length), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>Gives the memory back.</summary>
    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + bytes));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length);
    }
}
