using System.Diagnostics;
using System.Globalization;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;
using GraphQL.Types;

namespace ContentJourney.OrchardCore.GraphQL.Types;

/// <summary>Scalars and enums of the delivery API as GraphQL.NET has them. The value of an enum is its name.</summary>
internal static class LeafTypes
{
    /// <summary>GraphQL's own scalar of the name; null when there is none.</summary>
    public static ScalarGraphType? BuiltIn(string name) => name switch
    {
        "Int" => new IntGraphType(),
        "Float" => new FloatGraphType(),
        "String" => new StringGraphType(),
        "Boolean" => new BooleanGraphType(),
        "ID" => new IdGraphType(),
        _ => null,
    };

    /// <summary>The type of the delivery API.</summary>
    public static IGraphType Of(LeafType type, string prefix)
    {
        if (type is not EnumType names)
        {
            return new JsonScalar { Name = prefix + type.Name, Description = type.Description };
        }

        var made = new EnumerationGraphType { Name = prefix + type.Name, Description = type.Description };
        foreach (var value in names.Values)
        {
            made.Add(value.Name, value.Name, value.Description, value.DeprecationReason);
        }

        return made;
    }

    /// <summary>The default of an argument or input field; null for none.</summary>
    public static object? Default(ValueNode? literal) => literal switch
    {
        null or NullValueNode => null,
        EnumValueNode name => name.Value,
        StringValueNode text => text.Value,
        BooleanValueNode truth => truth.Value,
        IntValueNode number => int.Parse(number.Value, CultureInfo.InvariantCulture),
        _ => throw new UnreachableException($"The delivery API has no defaults such as {literal}."),
    };
}
