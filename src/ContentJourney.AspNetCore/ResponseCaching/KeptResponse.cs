namespace ContentJourney.AspNetCore.ResponseCaching;

/// <summary>A response that is kept.</summary>
/// <param name="Utf8Json">Its body.</param>
/// <param name="EntityTag">What names its body in <c>ETag</c>.</param>
/// <param name="ValidUntil">The moment from which on it may be another one.</param>
internal sealed record KeptResponse(ReadOnlyMemory<byte> Utf8Json, string EntityTag, DateTimeOffset ValidUntil)
{
    // About what an entry costs beside its bytes: this value, its tag and its place in the dictionary.
    private const int EntryBytes = 300;

    public int Weight => EntryBytes + Utf8Json.Length;
}
