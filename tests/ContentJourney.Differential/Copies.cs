using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Differential;

/// <summary>Describes what a schema has once more, by the means that a host has.</summary>
internal static class Copies
{
    public static void Add(SchemaBuilder builder, NamedType type, Func<FieldDefinition, Func<Thing?, FieldContext, object?>> resolve)
    {
        switch (type)
        {
            case ScalarType scalar when SpecifiedScalars.All.Find(scalar.Name) is null:
                builder.Add(scalar);
                break;
            case not ScalarType when !type.Name.StartsWith("__", StringComparison.Ordinal):
                builder.Add(Of(type, resolve));
                break;
        }
    }

    public static DirectiveBuilder Of(DirectiveDefinition directive)
    {
        var builder = new DirectiveBuilder(directive.Name, directive.Description).On([.. directive.Locations]);
        foreach (var argument in directive.Arguments)
        {
            builder.Argument(argument.Name, argument.Type.ToString()!, argument.DefaultValue?.ToString(), argument.Description, argument.DeprecationReason);
        }

        return directive.IsRepeatable ? builder.Repeatable() : builder;
    }

    private static TypeBuilder Of(NamedType type, Func<FieldDefinition, Func<Thing?, FieldContext, object?>> resolve) => type switch
    {
        ObjectType item => Of(item, resolve),
        InterfaceType item => Of(item),
        UnionType union => new UnionTypeBuilder(union.Name, union.Description).Members(References(union.Members)).ResolveType(value => ((Thing)value).TypeName),
        EnumType names => Of(names),
        _ => Of((InputObjectType)type),
    };

    private static ObjectTypeBuilder<Thing?> Of(ObjectType type, Func<FieldDefinition, Func<Thing?, FieldContext, object?>> resolve)
    {
        var builder = new ObjectTypeBuilder<Thing?>(type.Name, type.Description).Implements(References(type.Interfaces));
        foreach (var field in type.Fields)
        {
            builder.Field(field.Name, field.Type.ToString()!, resolve(field), copy => Complete(copy, field));
        }

        return builder;
    }

    private static InterfaceTypeBuilder Of(InterfaceType type)
    {
        var builder = new InterfaceTypeBuilder(type.Name, type.Description).Implements(References(type.Interfaces)).ResolveType(value => ((Thing)value).TypeName);
        foreach (var field in type.Fields)
        {
            builder.Field(field.Name, field.Type.ToString()!, copy => Complete(copy, field));
        }

        return builder;
    }

    private static EnumTypeBuilder Of(EnumType type)
    {
        var builder = new EnumTypeBuilder(type.Name, type.Description);
        foreach (var value in type.Values)
        {
            builder.Value(value.Name, value.Value, value.Description, value.DeprecationReason);
        }

        return builder;
    }

    private static InputObjectTypeBuilder Of(InputObjectType type)
    {
        var builder = new InputObjectTypeBuilder(type.Name, type.Description);
        foreach (var field in type.Fields)
        {
            builder.Field(field.Name, field.Type.ToString()!, field.DefaultValue?.ToString(), field.Description, field.DeprecationReason);
        }

        return type.IsOneOf ? builder.OneOf() : builder;
    }

    private static void Complete(FieldBuilder copy, FieldDefinition field)
    {
        copy.Describe(field.Description).Deprecate(field.DeprecationReason);
        foreach (var argument in field.Arguments)
        {
            copy.Argument(argument.Name, argument.Type.ToString()!, argument.DefaultValue?.ToString(), argument.Description, argument.DeprecationReason);
        }
    }

    private static TypeReference[] References(IEnumerable<NamedType> types) => [.. types.Select(type => (TypeReference)type)];
}
