using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>The arguments of fields in lists, coerced once for a request and not for each item.</summary>
internal sealed class ArgumentValues(InputValues variables)
{
    private readonly Dictionary<ArgumentPlan, (InputValues Values, string? Problem)> _coerced = [];

    public (InputValues Values, string? Problem) Of(FieldPlan field)
    {
        if (!_coerced.TryGetValue(field.Arguments, out var coerced))
        {
            _coerced.Add(field.Arguments, coerced = field.Arguments.Coerce(variables));
        }

        return coerced;
    }
}
