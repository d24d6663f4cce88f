using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>The arguments of one request's fields. In lists they are coerced once and not for each item.</summary>
internal sealed class ArgumentValues(InputValues variables)
{
    private Dictionary<ArgumentPlan, (InputValues Values, string? Problem)>? _inLists;

    public (InputValues Values, string? Problem) Of(FieldPlan field, bool inList)
    {
        if (field.Definition.Arguments.Count == 0)
        {
            return (InputValues.Empty, null);
        }

        if (!inList)
        {
            return field.Arguments.Coerce(variables);
        }

        _inLists ??= [];
        if (!_inLists.TryGetValue(field.Arguments, out var coerced))
        {
            _inLists.Add(field.Arguments, coerced = field.Arguments.Coerce(variables));
        }

        return coerced;
    }
}
