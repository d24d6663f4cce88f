using System.Diagnostics.CodeAnalysis;
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

    protected abstract bool IsMap(TInput input);

    /// <summary>The value of a field of an input that is an object; false when it is absent.</summary>
    protected abstract bool TryField(TInput input, string name, [MaybeNullWhen(false)] out TInput value);

    /// <summary>How many fields an input that is an object has.</summary>
    protected abstract int FieldCount(TInput input);

    /// <summary>The names of the fields of an input that is an object.</summary>
    protected abstract IEnumerable<string> FieldNames(TInput input);

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
        if (!IsMap(input))
        {
            return CoercionResult.Failed($"Expected value of type \"{type}\" to be an object, found {Show(input)}.");
        }

        var (values, given) = (new InputValuesBuilder(type.Fields.Count), 0);
        foreach (var field in type.Fields)
        {
            var isGiven = TryField(input, field.Name, out var written);
            given += isGiven ? 1 : 0;
            var value = isGiven ? Field(field, written!) : Missing(type, field);
            if (value is { Succeeded: false } problem)
            {
                return Unknown(type, input) ?? problem;
            }

            if (value is { } present)
            {
                values.Add(field.Name, present.Value);
            }
        }

        // Counting is quicker than looking every name up; names are looked up only when the counts say that one is too many.
        return (given < FieldCount(input) ? Unknown(type, input) : null) ?? Read(type, values.Build());
    }

    private CoercionResult? Unknown(InputObjectType type, TInput input) =>
        FieldNames(input).FirstOrDefault(name => type.Fields.Find(name) is null) is { } unknown
            ? CoercionResult.Failed($"Field \"{unknown}\" is not defined by type \"{type}\".")
            : null;

    private CoercionResult Field(InputFieldDefinition field, TInput written)
    {
        var value = Coerce(field.Type, written);
        return value.Succeeded ? value : value.In("." + field.Name);
    }

    // The default of an absent field; null when it stays absent.
    private static CoercionResult? Missing(InputObjectType type, InputFieldDefinition field) =>
        field.DefaultValue is not null ? CoercionResult.Of(field.CoercedDefaultValue)
        : field.IsRequired ? CoercionResult.Failed($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.")
        : null;

    private static CoercionResult Read(InputObjectType type, InputValues values) =>
        type.IsOneOf && values.All is not [{ Value: not null }]
            ? CoercionResult.Failed($"Exactly one key must be specified for OneOf type \"{type}\", and its value must not be null.")
            : CoercionResult.Of(type.Read(values));

    private static CoercionResult NotNull(GraphQLType type) =>
        CoercionResult.Failed($"Expected value of non-null type \"{type}\" not to be null.");
}
