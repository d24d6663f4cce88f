using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Differential;

/// <summary>
/// Gives every field of a schema a value that follows from nothing but its type, its name, its arguments and the value around it.
/// <c>tests/differential/world.mjs</c> does the same for the reference; the two change together.
/// </summary>
internal static class World
{
    private const int MaxItems = 4;

    /// <summary>The same schema, with resolvers.</summary>
    public static Schema Populate(Schema schema)
    {
        var builder = new SchemaBuilder().Describe(schema.Description);
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (schema.RootType(operation) is { } root)
            {
                builder.Root(operation, root);
            }
        }

        foreach (var type in schema.Types)
        {
            Copies.Add(builder, type, field => (thing, context) => Resolve(schema, field, thing, context));
        }

        foreach (var directive in schema.Directives)
        {
            builder.Add(Copies.Of(directive));
        }

        return builder.Build().Require();
    }

    private static object? Resolve(Schema schema, FieldDefinition field, Thing? parent, FieldContext context)
    {
        var seed = Canonical.Hash($"{parent?.Seed ?? 0}.{field.Name}({Canonical.Text(context.Arguments)})");
        return Value(schema, field.Type, seed);
    }

    /// <summary>A value; now and then null or an error where neither is allowed.</summary>
    private static object? Value(Schema schema, GraphQLType type, uint seed)
    {
        var chance = seed % 97;
        if (chance < (type is NonNullType ? 1 : 8))
        {
            return null;
        }

        if (chance is 20 or 21 && (type is not NonNullType || chance == 20))
        {
            return new FieldError($"Refused {seed}.");
        }

        return type.Nullable switch
        {
            ListType list => Items(schema, list.Item, seed),
            CompositeType composite => new Thing(TypeOf(schema, composite, seed), seed),
            EnumType names => names.Values[(int)(seed / 97 % (uint)names.Values.Count)].Value,
            var leaf => Leaf(leaf.Named.Name, seed),
        };
    }

    private static object?[] Items(Schema schema, GraphQLType item, uint seed) =>
        [.. Enumerable.Range(0, (int)(seed / 97 % MaxItems)).Select(index => Value(schema, item, Canonical.Hash($"{seed}[{index}]")))];

    private static string TypeOf(Schema schema, CompositeType type, uint seed)
    {
        var possible = schema.PossibleTypes(type).Select(candidate => candidate.Name).Order(StringComparer.Ordinal).ToArray();
        return possible[(int)(seed / 97 % (uint)possible.Length)];
    }

    private static object Leaf(string type, uint seed) => (type, seed / 97 % 16) switch
    {
        ("Int", 0) => 3_000_000_000d,
        ("Int", 1) => 1.5,
        ("Int", _) => (int)(seed % 1000) - 500,
        ("Float", 0) => double.NaN,
        ("Float", _) => (seed % 4096 / 8d) - 100,
        ("Boolean", _) => seed % 2 == 0,
        ("String", 0) => "\"\\/\b\f\n\r\t\u0001\u007f",
        ("String", 1) => "Grüße, 世界 \ud83d\ude00",
        _ => $"s{seed}",
    };
}
