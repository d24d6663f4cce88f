using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ContentJourney.GraphQL.Execution.Deferral;
using ContentJourney.GraphQL.Execution.SelectionSets;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>
/// Resolves fields and writes their values as it goes. A field that fails where null is not allowed is unwritten up to the
/// nearest place where it is. A field whose value comes later leaves a gap, which is filled when the value is there.
/// </summary>
/// <param name="root">What the operation's fields are written to.</param>
/// <param name="variables">The coerced variables.</param>
/// <param name="request">What resolvers may know of the request.</param>
/// <param name="interruptions">What ends the writing early.</param>
/// <param name="onException">Told of what clients are not told.</param>
/// <param name="deferred">Takes the fields whose values come later; null when the schema has none.</param>
internal sealed class FieldWriter(ResponsePart root, InputValues variables, RequestContext request, Interruptions interruptions, Action<Exception>? onException, DeferredFields? deferred)
{
    private readonly ResponsePath _path = new();
    private readonly ResponsePart _root = root;
    private ArgumentValues? _inLists;
    private ResponsePart _part = root;
    private JsonBuffer _buffer = root.Buffer;
    private NullableScope? _scope;
    private int _listDepth;
    private int _filled;
    private List<GraphQLError>? _errors;

    /// <summary>What clients are told of an exception.</summary>
    public static GraphQLError Unexpected { get; } = new("Unexpected error; the server's log says more.") { Code = "INTERNAL_SERVER_ERROR" };

    /// <summary>The errors so far.</summary>
    public IReadOnlyList<GraphQLError> Errors => (IReadOnlyList<GraphQLError>?)_errors ?? [];

    /// <summary>Whether a null went all the way up after the operation's fields had been written.</summary>
    public bool DataIsNull { get; private set; }

    /// <summary>Implements ExecuteCollectedFields. False when a null has to take the place of the object.</summary>
    [SpecSection("ExecuteCollectedFields()")]
    public bool WriteSelectionSet(SelectionSetPlan plan, object? parent)
    {
        Begin();
        for (var index = 0; index < plan.Fields.Length; index++)
        {
            if (!WriteField(plan.Fields[index], parent, isFirst: index == 0))
            {
                return false;
            }
        }

        End();
        return true;
    }

    /// <summary>Begins an object.</summary>
    public void Begin() => _buffer.Raw((byte)'{');

    /// <summary>Ends an object.</summary>
    public void End() => _buffer.Raw((byte)'}');

    /// <summary>Implements ExecuteField, with the response name before the value. False when a null has to take the place of the object around.</summary>
    [SpecSection("ExecuteField()")]
    public bool WriteField(FieldPlan field, object? parent, bool isFirst)
    {
        interruptions.ThrowIfOver(_filled + _buffer.Length);
        _buffer.Raw(isFirst ? field.JsonName : field.JsonNameAfterComma);
        _path.Push(field.ResponseName);
        var succeeded = Resolve(field, parent);
        if (succeeded)
        {
            _path.SetBack(_path.Depth - 1);
        }

        return succeeded;
    }

    /// <summary>Writes the value that a gap has waited for: an <see cref="Exception"/> when there is none.</summary>
    public void Fill(DeferredField gap, object? value)
    {
        interruptions.ThrowIfOver(_filled);
        if (!gap.IsAwaited)
        {
            return;
        }

        var filling = new ResponsePart(gap);
        (_part, _buffer, _listDepth) = (filling, filling.Buffer, gap.IsInList ? 1 : 0);
        _path.Restore(gap.Path);
        if (WriteValue(gap.Field, gap.Field.Definition.Type, value is Exception exception ? Masked(exception) : value))
        {
            gap.Filling = filling;
            _filled += Math.Max(JsonBuffer.ShortLength, filling.Buffer.Length);
        }
        else
        {
            filling.Dispose();
            DataIsNull |= !gap.NullUpwards();
        }

        (_part, _buffer, _listDepth, _scope) = (_root, _root.Buffer, 0, null);
        _path.SetBack(0);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A resolver's exception is an error of its field, whatever it is; the host is told.")]
    private bool Resolve(FieldPlan field, object? parent)
    {
        object? value;
        try
        {
            var (arguments, problem) = field.Definition.Arguments.Count == 0 ? (InputValues.Empty, null)
                : _listDepth == 0 ? field.Arguments.Coerce(variables)
                : (_inLists ??= new ArgumentValues(variables)).Of(field);
            var context = new FieldContext(parent, arguments, field.Node, request);
            if (problem is null && field.Definition.Resolver!.IsAsynchronous)
            {
                deferred!.Add(_part.Leave(field, context, _path.Save(), _scope));
                return true;
            }

            value = problem is null ? field.Definition.Resolver!.ResolveNow(context) : new FieldError(problem, "BAD_USER_INPUT");
        }
        catch (Exception exception) when (interruptions.IsFailure(exception))
        {
            value = Masked(exception);
        }

        return WriteValue(field, field.Definition.Type, value);
    }

    private FieldError Masked(Exception exception)
    {
        onException?.Invoke(exception);
        return new FieldError(Unexpected.Message, Unexpected.Code);
    }

    // Implements CompleteValue. Afterwards either a value of the type stands there, or null has to go further up.
    [SpecSection("CompleteValue()")]
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What the host's types say of a value may fail like a resolver.")]
    private bool WriteValue(FieldPlan field, GraphQLType type, object? value)
    {
        var (start, depth, listDepth, scope) = (_buffer.Length, _path.Depth, _listDepth, _scope);
        try
        {
            return value switch
            {
                null => WriteMissing(field, type, start),
                FieldError error => Fail(field, type, error.Message, error.Code, start),
                _ when type.Nullable is LeafType leaf => LeafWriter.Write(_buffer, leaf, value) is not { } problem || Fail(field, type, problem, null, start),
                _ => WriteComposite(field, type, value, start),
            };
        }
        catch (Exception exception) when (interruptions.IsFailure(exception))
        {
            _path.SetBack(depth);
            (_listDepth, _scope) = (listDepth, scope);
            var masked = Masked(exception);
            return Fail(field, type, masked.Message, masked.Code, start);
        }
    }

    private bool WriteMissing(FieldPlan field, GraphQLType type, int start) => type is NonNullType
        ? Fail(field, type, $"Cannot return null for non-nullable field {field.Parent.Name}.{field.Definition.Name}.", null, start)
        : WriteNull(start);

    // The nearest place where null is allowed ends an error's way up: what was begun is unwritten, and the path is as it was.
    private bool WriteComposite(FieldPlan field, GraphQLType type, object value, int start)
    {
        var (depth, outer) = (_path.Depth, _scope);
        var scope = deferred is null || type is NonNullType ? outer : _scope = new NullableScope(outer, start);
        var succeeded = type.Nullable is ListType list ? WriteList(field, type, list, value, start) : WriteObject(field, type, value, start);
        _scope = outer;
        if (succeeded)
        {
            if (scope != outer)
            {
                scope!.End = _buffer.Length;
            }

            return true;
        }

        _path.SetBack(depth);
        return type is not NonNullType && WriteNull(start);
    }

    private bool WriteObject(FieldPlan field, GraphQLType type, object value, int start) =>
        field.TypeOf((CompositeType)type.Named, value) is { } objectType
            ? WriteSelectionSet(field.Below(objectType), value)
            : Fail(field, type, $"Abstract type \"{type.Named.Name}\" has no possible type for the value of field {field.Parent.Name}.{field.Definition.Name}.", null, start);

    private bool WriteList(FieldPlan field, GraphQLType type, ListType list, object value, int start)
    {
        if (value is string or not IEnumerable)
        {
            return Fail(field, type, $"Expected a list for field {field.Parent.Name}.{field.Definition.Name}.", null, start);
        }

        _listDepth++;
        var succeeded = WriteItems(field, list.Item, (IEnumerable)value);
        _listDepth--;
        return succeeded;
    }

    // A sequence that fails while it is walked is caught around the list, and unwritten.
    private bool WriteItems(FieldPlan field, GraphQLType itemType, IEnumerable items)
    {
        _buffer.Raw((byte)'[');
        var position = 0;
        foreach (var item in items)
        {
            if (position > 0)
            {
                _buffer.Raw((byte)',');
            }

            _path.Push(position++);
            if (!WriteValue(field, itemType, item))
            {
                return false;
            }

            _path.SetBack(_path.Depth - 1);
        }

        _buffer.Raw((byte)']');
        return true;
    }

    [SpecSection("sec-Handling-Execution-Errors")]
    private bool Fail(FieldPlan field, GraphQLType type, string message, string? code, int start)
    {
        (_errors ??= []).Add(new GraphQLError(message) { Locations = field.Locations, Path = _path.ToArray(), Code = code });
        return type is not NonNullType && WriteNull(start);
    }

    private bool WriteNull(int start)
    {
        _part.SetBack(start);
        _buffer.Null();
        return true;
    }
}
