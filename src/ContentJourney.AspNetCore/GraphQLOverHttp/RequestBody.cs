using System.Buffers;
using System.Text.Json;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>The body of a request in rented memory; dispose it when nothing points into it any more.</summary>
/// <param name="bytes">What came.</param>
internal sealed class RequestBody(ReadOnlySequence<byte> bytes) : IDisposable
{
    private readonly byte[] _rented = Rented(bytes);
    private readonly int _length = (int)bytes.Length;
    private JsonDocument? _json;

    public ReadOnlySpan<byte> Bytes => _rented.AsSpan(0, _length);

    /// <exception cref="JsonException">The body is no JSON.</exception>
    public JsonElement Parse() => (_json = JsonDocument.Parse(_rented.AsMemory(0, _length), JsonParameters.Options)).RootElement;

    public void Dispose()
    {
        _json?.Dispose();
        ArrayPool<byte>.Shared.Return(_rented);
    }

    private static byte[] Rented(ReadOnlySequence<byte> bytes)
    {
        var rented = ArrayPool<byte>.Shared.Rent((int)bytes.Length);
        bytes.CopyTo(rented);
        return rented;
    }
}
