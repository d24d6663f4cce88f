namespace ContentJourney.GraphQL.Response;

/// <summary>A response, written. Dispose it when it is sent: its memory is rented.</summary>
[SpecSection("sec-Response")]
public sealed class GraphQLResponse : IDisposable
{
    private readonly JsonBuffer _buffer;

    internal GraphQLResponse(JsonBuffer buffer, bool hasData, IReadOnlyList<GraphQLError> errors)
    {
        _buffer = buffer;
        HasData = hasData;
        Errors = errors;
    }

    /// <summary>Whether there is an entry <c>data</c>, be it null: the operation began to run. Without one it is a request error result.</summary>
    public bool HasData { get; }

    /// <summary>The errors, in the order in which they came up.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The response as JSON in UTF-8; valid until disposed.</summary>
    public ReadOnlyMemory<byte> Utf8Json => _buffer.Written;

    /// <summary>A response that says only why a request was not executed.</summary>
    [SpecSection("sec-Request-Error-Result")]
    public static GraphQLResponse OfErrors(IReadOnlyList<GraphQLError> errors)
    {
        var buffer = new JsonBuffer();
        buffer.Raw((byte)'{');
        ErrorWriter.Write(buffer, errors);
        buffer.Raw((byte)'}');
        return new GraphQLResponse(buffer, hasData: false, errors);
    }

    /// <summary>This response with an entry <c>extensions</c> behind the others, of which there is at least one. To be called once.</summary>
    [SpecSection("sec-Response-Format")]
    internal GraphQLResponse WithExtensions(Action<JsonBuffer> writeEntries)
    {
        _buffer.SetBack(_buffer.Length - 1);
        _buffer.Raw(",\"extensions\":{"u8);
        writeEntries(_buffer);
        _buffer.Raw("}}"u8);
        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();
}
