using ContentJourney.GraphQL.Execution.Fields;

namespace ContentJourney.GraphQL.Execution.Deferral;

/// <summary>A gap in a part of the response, for the value of a field that comes later.</summary>
/// <param name="selected">The field.</param>
/// <param name="context">What its resolver gets.</param>
/// <param name="path">Where it stands in the response.</param>
/// <param name="part">The part with the gap.</param>
/// <param name="position">Where in the part the value is missing.</param>
/// <param name="scope">The nearest place around in the part where null is allowed; null when there is none.</param>
internal sealed class DeferredField(FieldPlan selected, FieldContext context, ResponsePath.Segment[] path, ResponsePart part, int position, NullableScope? scope)
{
    public FieldPlan Field => selected;

    public FieldContext Context => context;

    public ResponsePath.Segment[] Path => path;

    public int Position => position;

    public bool IsInList => Array.Exists(path, segment => segment.Name is null);

    /// <summary>The value, written; null as long as it is missing.</summary>
    public ResponsePart? Filling { get; set; }

    /// <summary>Whether what stood around it was unwritten.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Whether the value is still of use: nothing around it has become null.</summary>
    public bool IsAwaited
    {
        get
        {
            for (var around = scope; around is not null; around = around.Outer)
            {
                if (around.IsNull)
                {
                    return false;
                }
            }

            return !IsDropped && part.IsAwaited;
        }
    }

    /// <summary>Puts null into the nearest place around where it is allowed; false when there is none up to the operation.</summary>
    public bool NullUpwards()
    {
        if (scope is not null)
        {
            part.Null(scope);
            return true;
        }

        return part.Gap is { } around && around.NullUpwards();
    }
}
