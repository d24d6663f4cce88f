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
    /// <summary>Coerces the variables.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="operation">The operation that defines them.</param>
    /// <param name="given">What the client gave.</param>
    /// <param name="variables">The coerced variables; none when there are errors.</param>
    /// <returns>What is wrong with the given ones; null when nothing is.</returns>
    public static List<GraphQLError>? Coerce(Schema schema, OperationDefinitionNode operation, JsonElement given, out InputValues variables)
    {
        variables = InputValues.Empty;
        if (given.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            return [new GraphQLError("Variables must be an object.")];
        }

        if (operation.VariableDefinitions.Count == 0)
        {
            return null;
        }

        var (values, errors) = (new InputValuesBuilder(operation.VariableDefinitions.Count), default(List<GraphQLError>));
        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            if (Coerce(schema.FindType(definition.Type)!, definition, given, out var problem) is { Succeeded: true } value)
            {
                values.Add(name, value.Value);
            }
            else if (problem is not null)
            {
                (errors ??= []).Add(problem);
            }
        }

        variables = errors is null ? values.Build() : InputValues.Empty;
        return errors;
    }

    // The value of a variable; null when it is absent or there is a problem.
    private static CoercionResult? Coerce(GraphQLType type, VariableDefinitionNode definition, JsonElement given, out GraphQLError? problem)
    {
        var name = definition.Variable.Name.Value;
        problem = null;
        if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var value))
        {
            var result = VariableCoercion.Instance.Coerce(type, value);
            problem = result.Succeeded ? null : Invalid($"Variable \"${name}\" got invalid value {Shown(value)}{(result.Path.Length > 0 ? $" at \"{name}{result.Path}\"" : "")}; {result.Problem}", definition);
            return result;
        }

        if (definition.DefaultValue is { } literal)
        {
            var result = LiteralCoercion.Constant.Coerce(type, literal);
            problem = result.Succeeded ? null : Invalid($"Variable \"${name}\" has a default that is no {type}.", definition);
            return result;
        }

        problem = type is NonNullType ? new GraphQLError($"Variable \"${name}\" of required type \"{type}\" was not provided.") { Locations = [definition.Location] } : null;
        return null;
    }

    private static GraphQLError Invalid(string message, VariableDefinitionNode definition) => new(message) { Locations = [definition.Location], Code = "BAD_USER_INPUT" };

    private static string Shown(JsonElement value)
    {
        const int most = 100;
        var text = value.GetRawText();
        return text.Length <= most ? text : text[..most] + "…";
    }
}
