using System.Globalization;

namespace ContentJourney.GraphQL.Response;

/// <summary>Writes errors.</summary>
internal static class ErrorWriter
{
    // Each item of a page may fail in each of its fields; a client learns nothing more from the rest.
    private const int MostErrors = 1_000;

    public static void Write(JsonBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        buffer.Raw("\"errors\":["u8);
        for (var index = 0; index < Math.Min(errors.Count, MostErrors); index++)
        {
            buffer.Raw(index == 0 ? "{\"message\":"u8 : ",{\"message\":"u8);
            Write(buffer, errors[index]);
        }

        if (errors.Count > MostErrors)
        {
            buffer.Raw(",{\"message\":"u8);
            Write(buffer, new GraphQLError(string.Create(CultureInfo.InvariantCulture, $"And {errors.Count - MostErrors} more errors.")));
        }

        buffer.Raw((byte)']');
    }

    private static void Write(JsonBuffer buffer, GraphQLError error)
    {
        buffer.Text(error.Message);
        WriteLocations(buffer, error);
        if (error.Path is { } path)
        {
            WritePath(buffer, path);
        }

        if (error.Code is { } code)
        {
            buffer.Raw(",\"extensions\":{\"code\":"u8);
            buffer.Text(code);
            buffer.Raw((byte)'}');
        }

        buffer.Raw((byte)'}');
    }

    private static void WriteLocations(JsonBuffer buffer, GraphQLError error)
    {
        for (var index = 0; index < error.Locations.Count; index++)
        {
            buffer.Raw(index == 0 ? ",\"locations\":[{\"line\":"u8 : ",{\"line\":"u8);
            buffer.Number(error.Locations[index].Line);
            buffer.Raw(",\"column\":"u8);
            buffer.Number(error.Locations[index].Column);
            buffer.Raw((byte)'}');
        }

        if (error.Locations.Count > 0)
        {
            buffer.Raw((byte)']');
        }
    }

    private static void WritePath(JsonBuffer buffer, IReadOnlyList<object> path)
    {
        buffer.Raw(",\"path\":["u8);
        for (var index = 0; index < path.Count; index++)
        {
            if (index > 0)
            {
                buffer.Raw((byte)',');
            }

            if (path[index] is int position)
            {
                buffer.Number(position);
            }
            else
            {
                buffer.Text((string)path[index]);
            }
        }

        buffer.Raw((byte)']');
    }
}
