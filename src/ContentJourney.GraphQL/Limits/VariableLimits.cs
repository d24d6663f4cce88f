using System.Runtime.InteropServices;
using System.Text.Json;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem.Coercion;

namespace ContentJourney.GraphQL.Limits;

/// <summary>Holds the variables of a request against the limits, before anything is made of them.</summary>
internal static class VariableLimits
{
    // What a host allowed in its JSON was allowed; the depth is counted here.
    private static readonly JsonReaderOptions _options = new() { MaxDepth = int.MaxValue, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The limit that the variables break; null when they break none.</summary>
    public static GraphQLError? Check(JsonElement variables, ValidationLimits limits)
    {
        if (variables.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        var json = JsonMarshal.GetRawUtf8Value(variables);
        return json.Length > limits.MaxVariablesBytes ? Exceeded($"The variables have {json.Length} bytes, but at most {limits.MaxVariablesBytes} are allowed. Send less at a time.")
            : IsDeeper(json, limits.MaxVariablesDepth) ? Exceeded($"Lists and objects in the variables nest deeper than {limits.MaxVariablesDepth} levels.")
            : JsonText.IsReadable(variables) ? null
            : new GraphQLError("The variables are no JSON in UTF-8: there are bytes or escapes in them that are no characters.") { Code = "BAD_USER_INPUT" };
    }

    private static bool IsDeeper(ReadOnlySpan<byte> json, int limit)
    {
        // Few brackets cannot be deep; counting them is quicker than reading what stands between them.
        if (json.Count((byte)'[') + json.Count((byte)'{') <= limit)
        {
            return false;
        }

        var reader = new Utf8JsonReader(json, _options);
        while (reader.Read())
        {
            // The object around all variables is no level of theirs.
            if (reader.CurrentDepth > limit && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                return true;
            }
        }

        return false;
    }

    private static GraphQLError Exceeded(string message) => new(message) { Code = "LIMIT_VARIABLES" };
}
