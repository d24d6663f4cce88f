using System.Globalization;

namespace ContentJourney.GraphQL.TypeSystem.Coercion;

/// <summary>The input coercion of all types, once for literals and JSON alike; the first problem ends it.</summary>
internal abstract class InputCoercion<TInput>
{
    /// <summary>The value as a resolver gets it: lists as <c>object?[]</c>, input objects as what they are read to.</summary>
    public CoercionResult Coerce(GraphQLType type, TInput input)
    {
        if (TryGiven(input, out var given))
        {
            return given is null && type is NonNullType ? NotNull(type) : CoercionResult.Of(given);
        }

        if (IsNull(input))
        {
            return type is NonNullType ? NotNull(type) : CoercionResult.Of(null);
        }

        return type.Nullable switch
        {
            ListType list => List(list, input),
            InputObjectType map => Map(map, input),
            LeafType leaf => Leaf(leaf, input),
            _ => CoercionResult.Failed($"\"{type}\" is not an input type."),
        };
    }

    /// <summary>Whether the input stands for a value that was coerced before: a variable.</summary>
    protected virtual bool TryGiven(TInput input, out object? value)
    {
        value = null;
        return false;
    }

    protected abstract bool IsNull(TInput input);

    /// <summary>The items, or null when the input is no list.</summary>
    protected abstract IReadOnlyList<TInput>? Items(TInput input);

    /// <summary>The fields that are present, or null when the input is no object.</summary>
    protected abstract IReadOnlyList<KeyValuePair<string, TInput>>? Fields(TInput input);

    protected abstract CoercionResult Leaf(LeafType type, TInput input);

    protected abstract string Show(TInput input);

    [SpecSection("sec-List.Input-Coercion")]
    private CoercionResult List(ListType type, TInput input)
    {
        if (Items(input) is not { } items)
        {
            var single = Coerce(type.Item, input);
            return single.Succeeded ? CoercionResult.Of(new[] { single.Value }) : single;
        }

        var values = new object?[items.Count];
        for (var index = 0; index < values.Length; index++)
        {
            var item = Coerce(type.Item, items[index]);
            if (!item.Succeeded)
            {
                return item.In(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));
            }

            values[index] = item.Value;
        }

        return CoercionResult.Of(values);
    }

    [SpecSection("sec-Input-Objects.Input-Coercion")]
    private CoercionResult Map(InputObjectType type, TInput input)
    {
        if (Fields(input) is not { } given)
        {
            return CoercionResult.Failed($"Expected value of type \"{type}\" to be an object, found {Show(input)}.");
        }

        foreach (var (name, _) in given)
        {
            if (type.Fields.Find(name) is null)
            {
                return CoercionResult.Failed($"Field \"{name}\" is not defined by type \"{type}\".");
            }
        }

        var values = new List<KeyValuePair<string, object?>>(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            var value = Field(type, field, given);
            if (value is { Succeeded: false } problem)
            {
                return problem;
            }

            if (value is { } present)
            {
                values.Add(new(field.Name, present.Value));
            }
        }

        return type.IsOneOf && (values.Count != 1 || values[0].Value is null)
            ? CoercionResult.Failed($"Exactly one key must be specified for OneOf type \"{type}\", and its value must not be null.")
            : CoercionResult.Of(type.Read(new InputValues([.. values])));
    }

    /// <summary>The value of a field; null when it is absent.</summary>
    private CoercionResult? Field(InputObjectType type, InputFieldDefinition field, IReadOnlyList<KeyValuePair<string, TInput>> given)
    {
        foreach (var (name, input) in given)
        {
            if (name == field.Name)
            {
                var value = Coerce(field.Type, input);
                return value.Succeeded ? value : value.In("." + name);
            }
        }

        if (field.DefaultValue is not null)
        {
            return CoercionResult.Of(field.CoercedDefaultValue);
        }

        return field.IsRequired
            ? CoercionResult.Failed($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.")
            : null;
    }

    private static CoercionResult NotNull(GraphQLType type) =>
        CoercionResult.Failed($"Expected value of non-null type \"{type}\" not to be null.");
}
