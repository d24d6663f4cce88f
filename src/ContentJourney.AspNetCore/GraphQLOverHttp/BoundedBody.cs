using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Reads a body up to a limit, whatever its length is said to be.</summary>
internal static class BoundedBody
{
    /// <summary>The bytes; null when there are more than the limit.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit)
    {
        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            if (result.Buffer.Length > limit)
            {
                reader.AdvanceTo(result.Buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                var bytes = new byte[result.Buffer.Length];
                System.Buffers.BuffersExtensions.CopyTo(result.Buffer, bytes);
                reader.AdvanceTo(result.Buffer.End);
                return bytes;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
