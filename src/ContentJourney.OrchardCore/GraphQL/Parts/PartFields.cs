using GraphQL.Types;

namespace ContentJourney.OrchardCore.GraphQL.Parts;

/// <summary>Adds the fields that types of parts are made of.</summary>
internal static class PartFields
{
    /// <summary>Adds a text, or what is written as one.</summary>
    public static void Text<T>(this ObjectGraphType<T> type, string name, string description, Func<T, string?> read) =>
        type.Field<StringGraphType>(name).Description(description).Resolve(context => read(context.Source));

    /// <summary>Adds a list of texts.</summary>
    public static void Texts<T>(this ObjectGraphType<T> type, string name, string description, Func<T, IEnumerable<string>?> read) =>
        type.Field<ListGraphType<NonNullGraphType<StringGraphType>>>(name).Description(description).Resolve(context => read(context.Source)?.ToArray());

    /// <summary>Adds a list of objects.</summary>
    public static void Objects<T, TItem, TItemType>(this ObjectGraphType<T> type, string name, string description, Func<T, IEnumerable<TItem>?> read)
        where TItemType : ObjectGraphType<TItem> =>
        type.Field<ListGraphType<NonNullGraphType<TItemType>>>(name).Description(description).Resolve(context => read(context.Source)?.Cast<object>().ToArray());
}
