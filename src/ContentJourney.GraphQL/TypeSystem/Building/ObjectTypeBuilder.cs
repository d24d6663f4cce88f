using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.Execution.Batching;

namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Describes an object type.</summary>
/// <typeparam name="T">The CLR type of its values; it also tells the type of a value where a field has an abstract type.</typeparam>
/// <param name="name">The name.</param>
/// <param name="description">What the type means, in Markdown.</param>
public sealed class ObjectTypeBuilder<T>(string name, string? description = null) : FieldsTypeBuilder(name, description)
{
    /// <summary>Declares that the type implements the interfaces.</summary>
    public ObjectTypeBuilder<T> Implements(params TypeReference[] interfaces)
    {
        AddInterfaces(interfaces);
        return this;
    }

    /// <summary>Adds a field whose value comes from the parent alone.</summary>
    public ObjectTypeBuilder<T> Field<TResult>(string name, TypeReference type, Func<T, TResult> resolve, Action<FieldBuilder>? configure = null) =>
        Add(name, type, new ParentResolver<T, TResult>(resolve), configure);

    /// <summary>Adds a field whose value also needs arguments or the request.</summary>
    public ObjectTypeBuilder<T> Field<TResult>(string name, TypeReference type, Func<T, FieldContext, TResult> resolve, Action<FieldBuilder>? configure = null) =>
        Add(name, type, new ContextResolver<T, TResult>(resolve), configure);

    /// <summary>Adds a field whose value may come later.</summary>
    public ObjectTypeBuilder<T> FieldAsync<TResult>(string name, TypeReference type, Func<T, FieldContext, ValueTask<TResult>> resolve, Action<FieldBuilder>? configure = null) =>
        Add(name, type, new AsyncResolver<T, TResult>(resolve), configure);

    /// <summary>Adds a field whose value is loaded together with the values of other fields, in as few loads as there are levels.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">An output type.</param>
    /// <param name="key">Gives the key of the value; null when there is none.</param>
    /// <param name="loader">Finds values by keys.</param>
    /// <param name="configure">Says more of the field.</param>
    public ObjectTypeBuilder<T> FieldBatched<TKey, TValue>(string name, TypeReference type, Func<T, FieldContext, TKey?> key, BatchLoader<TKey, TValue> loader, Action<FieldBuilder>? configure = null)
        where TKey : notnull =>
        Add(name, type, new BatchResolver<T, TKey, TValue>(key, loader), configure);

    internal override NamedType Create() => new ObjectType(Name, Description, typeof(T)) { IsIntrospection = IsIntrospection };

    private ObjectTypeBuilder<T> Add(string name, TypeReference type, FieldResolver resolver, Action<FieldBuilder>? configure)
    {
        var field = new FieldBuilder(name, type, resolver);
        configure?.Invoke(field);
        AddField(field);
        return this;
    }
}
