using ContentJourney.GraphQL.Execution.Deferral;
using ContentJourney.GraphQL.Response;

namespace ContentJourney.GraphQL.Execution.Operations;

/// <summary>Closes the response of an operation.</summary>
[SpecSection("sec-Execution-Result")]
internal static class OperationResponse
{
    private static readonly int _dataStart = "{\"data\":".Length;

    /// <summary>Adds the errors to the data that was written.</summary>
    /// <param name="root">The data; belongs to the response from now on.</param>
    /// <param name="hasData">Whether null has to take the place of the data.</param>
    /// <param name="errors">The errors, in the order in which they came up.</param>
    public static GraphQLResponse Of(ResponsePart root, bool hasData, IReadOnlyList<GraphQLError> errors)
    {
        if (!hasData)
        {
            root.SetBack(_dataStart);
            root.Buffer.Null();
        }

        var buffer = root.HasGaps ? Filled(root) : root.Buffer;
        if (errors.Count > 0)
        {
            buffer.Raw((byte)',');
            ErrorWriter.Write(buffer, errors);
        }

        buffer.Raw((byte)'}');
        return new GraphQLResponse(buffer, hasData: true, errors);
    }

    /// <summary>An operation that was ended before its data were whole.</summary>
    public static GraphQLResponse Ended(GraphQLError error) => Of(Begin(), hasData: false, [error]);

    /// <summary>A response whose data are about to be written.</summary>
    public static ResponsePart Begin()
    {
        var root = new ResponsePart(null);
        root.Buffer.Raw("{\"data\":"u8);
        return root;
    }

    private static JsonBuffer Filled(ResponsePart root)
    {
        var buffer = new JsonBuffer();
        root.WriteTo(buffer);
        root.Dispose();
        return buffer;
    }
}
