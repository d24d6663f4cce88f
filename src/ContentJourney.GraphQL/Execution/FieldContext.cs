using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution;

/// <summary>What a resolver may know: the value around the field, the field and the request.</summary>
/// <param name="Parent">The value that the resolver of the field around gave, or the root value.</param>
/// <param name="Arguments">The coerced arguments.</param>
/// <param name="Field">The field as selected, the first one when several were merged.</param>
/// <param name="Request">What is the same for all fields of a request.</param>
public readonly record struct FieldContext(object? Parent, InputValues Arguments, FieldNode Field, RequestContext Request)
{
    /// <summary>What the host gave the request.</summary>
    public object? State => Request.State;

    /// <summary>Canceled when nobody waits for the response any more.</summary>
    public CancellationToken CancellationToken => Request.CancellationToken;

    /// <summary>The coerced argument; the default of <typeparamref name="T"/> when it is absent or null.</summary>
    /// <exception cref="InvalidCastException">The argument is of another type.</exception>
    public T? Argument<T>(string name) => Arguments.Get<T>(name);
}
