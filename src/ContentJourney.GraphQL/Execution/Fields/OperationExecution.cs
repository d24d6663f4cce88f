using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ContentJourney.GraphQL.Execution.Operations;
using ContentJourney.GraphQL.Execution.SelectionSets;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Fields;

#pragma warning disable CA1001 // The buffer is handed over to the response, which its reader disposes.
/// <summary>
/// Runs one operation and writes its response as it goes. A field that fails where null is not allowed is unwritten up to the
/// nearest place where it is. Fields run one after another, as mutations must and in-memory sources want.
/// </summary>
internal sealed class OperationExecution(Operation operation, InputValues variables, RequestContext request, Action<Exception>? onException)
#pragma warning restore CA1001
{
    private readonly JsonBuffer _buffer = new();
    private readonly List<GraphQLError> _errors = [];
    private readonly List<object> _path = [];
    private readonly Dictionary<ArgumentPlan, (InputValues Values, string? Problem)> _arguments = [];

    /// <summary>Implements ExecuteQuery and ExecuteMutation.</summary>
    [SpecSection("ExecuteQuery()")]
    public async ValueTask<GraphQLResponse> RunAsync()
    {
        _buffer.Raw("{\"data\":"u8);
        var start = _buffer.Length;
        if (!await WriteSelectionSetAsync(operation.PlanFor(variables), null).ConfigureAwait(false))
        {
            _buffer.SetBack(start);
            _buffer.Null();
        }

        if (_errors.Count > 0)
        {
            _buffer.Raw((byte)',');
            ErrorWriter.Write(_buffer, _errors);
        }

        _buffer.Raw((byte)'}');
        return new GraphQLResponse(_buffer, hasData: true, _errors);
    }

    // Implements ExecuteSelectionSet. False when a null has to take the place of the object.
    [SpecSection("ExecuteSelectionSet()")]
    private async ValueTask<bool> WriteSelectionSetAsync(SelectionSetPlan plan, object? parent)
    {
        _buffer.Raw((byte)'{');
        for (var index = 0; index < plan.Fields.Length; index++)
        {
            var field = plan.Fields[index];
            if (index > 0)
            {
                _buffer.Raw((byte)',');
            }

            _buffer.Raw(field.JsonName);
            _path.Add(field.ResponseName);
            if (!await WriteFieldAsync(field, parent).ConfigureAwait(false))
            {
                return false;
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _buffer.Raw((byte)'}');
        return true;
    }

    // Implements ExecuteField.
    [SpecSection("ExecuteField()")]
    private ValueTask<bool> WriteFieldAsync(FieldPlan field, object? parent)
    {
        request.CancellationToken.ThrowIfCancellationRequested();
        var (arguments, problem) = ArgumentsOf(field);
        if (problem is not null)
        {
            return new(Fail(field, field.Definition.Type, problem, "BAD_USER_INPUT", _buffer.Length));
        }

        var context = new FieldContext(parent, arguments, field.Node, request);
        return field.Definition.Resolver!.IsAsynchronous
            ? ResolveLaterAsync(field, context)
            : WriteValueAsync(field, field.Definition.Type, ResolveNow(field, context));
    }

    private (InputValues Values, string? Problem) ArgumentsOf(FieldPlan field)
    {
        if (field.Definition.Arguments.Count == 0)
        {
            return (InputValues.Empty, null);
        }

        if (!_arguments.TryGetValue(field.Arguments, out var coerced))
        {
            _arguments.Add(field.Arguments, coerced = field.Arguments.Coerce(variables));
        }

        return coerced;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A resolver's exception is an error of its field, whatever it is; the host is told.")]
    private object? ResolveNow(FieldPlan field, in FieldContext context)
    {
        try
        {
            return field.Definition.Resolver!.ResolveNow(context);
        }
        catch (Exception exception) when (IsUnexpected(exception))
        {
            return Failed(exception);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A resolver's exception is an error of its field, whatever it is; the host is told.")]
    private async ValueTask<bool> ResolveLaterAsync(FieldPlan field, FieldContext context)
    {
        object? value;
        try
        {
            value = await field.Definition.Resolver!.ResolveAsync(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsUnexpected(exception))
        {
            value = Failed(exception);
        }

        return await WriteValueAsync(field, field.Definition.Type, value).ConfigureAwait(false);
    }

    // Only the request itself can be canceled; a resolver that ran out of its own time failed.
    private bool IsUnexpected(Exception exception) => exception is not OperationCanceledException || !request.CancellationToken.IsCancellationRequested;

    private FieldError Failed(Exception exception)
    {
        onException?.Invoke(exception);
        return new FieldError("Unexpected error; the server's log says more.", "INTERNAL_SERVER_ERROR");
    }

    // Implements CompleteValue. Afterwards either a value of the type stands there, or null has to go further up.
    [SpecSection("CompleteValue()")]
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What the host's types say of a value may fail like a resolver.")]
    private ValueTask<bool> WriteValueAsync(FieldPlan field, GraphQLType type, object? value)
    {
        var (start, depth) = (_buffer.Length, _path.Count);
        if (value is null)
        {
            return new(type is NonNullType
                ? Fail(field, type, $"Cannot return null for non-nullable field {field.Parent.Name}.{field.Definition.Name}.", null, start)
                : WriteNull(start));
        }

        if (value is FieldError error)
        {
            return new(Fail(field, type, error.Message, error.Code, start));
        }

        try
        {
            return WritePresentAsync(field, type, value, start, depth);
        }
        catch (Exception exception) when (IsUnexpected(exception))
        {
            _buffer.SetBack(start);
            var failure = Failed(exception);
            return new(Fail(field, type, failure.Message, failure.Code, start));
        }
    }

    private ValueTask<bool> WritePresentAsync(FieldPlan field, GraphQLType type, object value, int start, int depth) =>
        type.Nullable switch
        {
            LeafType leaf => new(LeafWriter.Write(_buffer, leaf, value) is not { } problem || Fail(field, type, problem, null, start)),
            ListType list when value is not string and IEnumerable items => OrNullAsync(WriteListAsync(field, list, Walked(items)), type, start, depth),
            ListType => new(Fail(field, type, $"Expected a list for field {field.Parent.Name}.{field.Definition.Name}.", null, start)),
            _ => WriteObjectAsync(field, type, value, start, depth),
        };

    // A sequence may fail while it is walked, which has to be known before anything of it is written.
    private static IEnumerable Walked(IEnumerable items) => items is ICollection ? items : items.Cast<object?>().ToArray();

    private ValueTask<bool> WriteObjectAsync(FieldPlan field, GraphQLType type, object value, int start, int depth) =>
        field.TypeOf((CompositeType)type.Named, value) is { } objectType
            ? OrNullAsync(WriteSelectionSetAsync(field.Below(objectType), value), type, start, depth)
            : new(Fail(field, type, $"Abstract type \"{type.Named.Name}\" has no possible type for the value of field {field.Parent.Name}.{field.Definition.Name}.", null, start));

    private async ValueTask<bool> WriteListAsync(FieldPlan field, ListType list, IEnumerable items)
    {
        _buffer.Raw((byte)'[');
        var index = 0;
        foreach (var item in items)
        {
            if (index > 0)
            {
                _buffer.Raw((byte)',');
            }

            _path.Add(index++);
            if (!await WriteValueAsync(field, list.Item, item).ConfigureAwait(false))
            {
                return false;
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _buffer.Raw((byte)']');
        return true;
    }

    // The nearest place where null is allowed ends an error's way up: what was begun is unwritten, and the path is as it was.
    private async ValueTask<bool> OrNullAsync(ValueTask<bool> writing, GraphQLType type, int start, int depth)
    {
        if (await writing.ConfigureAwait(false))
        {
            return true;
        }

        _path.RemoveRange(depth, _path.Count - depth);
        return type is not NonNullType && WriteNull(start);
    }

    [SpecSection("sec-Handling-Execution-Errors")]
    private bool Fail(FieldPlan field, GraphQLType type, string message, string? code, int start)
    {
        _errors.Add(new GraphQLError(message) { Locations = field.Locations, Path = [.. _path], Code = code });
        return type is not NonNullType && WriteNull(start);
    }

    private bool WriteNull(int start)
    {
        _buffer.SetBack(start);
        _buffer.Null();
        return true;
    }
}
