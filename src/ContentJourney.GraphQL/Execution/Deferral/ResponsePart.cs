using ContentJourney.GraphQL.Execution.Fields;
using ContentJourney.GraphQL.Response;

namespace ContentJourney.GraphQL.Execution.Deferral;

/// <summary>A part of the response that was written in one go, perhaps with gaps: the operation's fields, or the value that fills a gap.</summary>
/// <param name="gap">The gap that it fills; null for the operation's fields.</param>
internal sealed class ResponsePart(DeferredField? gap) : IDisposable
{
    private List<DeferredField>? _gaps;
    private List<NullableScope>? _nulls;

    public JsonBuffer Buffer { get; } = new(gap is null ? JsonBuffer.UsualLength : JsonBuffer.ShortLength);

    public DeferredField? Gap => gap;

    public bool HasGaps => _gaps is { Count: > 0 };

    public bool IsAwaited => gap?.IsAwaited ?? true;

    /// <summary>Leaves a gap where the writing is.</summary>
    public DeferredField Leave(FieldPlan field, in FieldContext context, ResponsePath.Segment[] path, NullableScope? scope)
    {
        var left = new DeferredField(field, context, path, this, Buffer.Length, scope);
        (_gaps ??= []).Add(left);
        return left;
    }

    /// <summary>Forgets what was written behind a length, its gaps included.</summary>
    public void SetBack(int length)
    {
        Buffer.SetBack(length);
        while (_gaps is [.., var last] && last.Position >= length)
        {
            last.IsDropped = true;
            last.Filling?.Dispose();
            _gaps.RemoveAt(_gaps.Count - 1);
        }

        _nulls?.RemoveAll(scope => scope.Start >= length);
    }

    /// <summary>Puts null in the place of a value.</summary>
    public void Null(NullableScope scope)
    {
        scope.IsNull = true;
        (_nulls ??= []).Add(scope);
    }

    /// <summary>Writes the part with its gaps filled.</summary>
    public void WriteTo(JsonBuffer output)
    {
        var bytes = Buffer.Written.Span;
        var position = 0;
        foreach (var (start, end, filling) in Replacements())
        {
            if (start < position)
            {
                continue; // Within what has become null.
            }

            output.Raw(bytes[position..start]);
            position = end;
            if (filling is null)
            {
                output.Null();
            }
            else
            {
                filling.WriteTo(output);
            }
        }

        output.Raw(bytes[position..]);
    }

    public void Dispose()
    {
        Buffer.Dispose();
        foreach (var left in _gaps ?? [])
        {
            left.Filling?.Dispose();
        }
    }

    private IEnumerable<(int Start, int End, ResponsePart? Filling)> Replacements() =>
        (_nulls ?? []).Select(scope => (scope.Start, scope.End, default(ResponsePart)))
            .Concat((_gaps ?? []).Select(left => (left.Position, left.Position, left.Filling)))
            .OrderBy(replacement => replacement.Item1);
}
