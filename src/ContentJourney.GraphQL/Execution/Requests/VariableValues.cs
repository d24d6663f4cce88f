using System.Text.Json;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Coercion;

namespace ContentJourney.GraphQL.Execution.Requests;

/// <summary>Implements CoerceVariableValues.</summary>
[SpecSection("CoerceVariableValues()")]
internal static class VariableValues
{
    public static InputValues Coerce(Schema schema, OperationDefinitionNode operation, JsonElement given, List<GraphQLError> errors)
    {
        if (given.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            errors.Add(new GraphQLError("Variables must be an object."));
        }

        if (errors.Count > 0 || operation.VariableDefinitions.Count == 0)
        {
            return InputValues.Empty;
        }

        var values = new List<KeyValuePair<string, object?>>(operation.VariableDefinitions.Count);
        foreach (var definition in operation.VariableDefinitions)
        {
            Coerce(schema, definition, given, values, errors);
        }

        return new InputValues([.. values]);
    }

    private static void Coerce(Schema schema, VariableDefinitionNode definition, JsonElement given, List<KeyValuePair<string, object?>> values, List<GraphQLError> errors)
    {
        var name = definition.Variable.Name.Value;
        var type = schema.FindType(definition.Type)!;
        if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var value))
        {
            var result = VariableCoercion.Instance.Coerce(type, value);
            Add(result, $"Variable \"${name}\" got invalid value {Shown(value)}{(result.Path.Length > 0 ? $" at \"{name}{result.Path}\"" : "")}; {result.Problem}");
        }
        else if (definition.DefaultValue is { } literal)
        {
            Add(LiteralCoercion.Constant.Coerce(type, literal), $"Variable \"${name}\" has a default that is no {type}.");
        }
        else if (type is NonNullType)
        {
            errors.Add(new GraphQLError($"Variable \"${name}\" of required type \"{type}\" was not provided.") { Locations = [definition.Location] });
        }

        void Add(CoercionResult result, string message)
        {
            if (result.Succeeded)
            {
                values.Add(new(name, result.Value));
            }
            else
            {
                errors.Add(new GraphQLError(message) { Locations = [definition.Location], Code = "BAD_USER_INPUT" });
            }
        }
    }

    private static string Shown(JsonElement value)
    {
        const int most = 100;
        var text = value.GetRawText();
        return text.Length <= most ? text : text[..most] + "…";
    }
}
