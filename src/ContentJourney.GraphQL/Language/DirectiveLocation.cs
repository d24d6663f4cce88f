namespace ContentJourney.GraphQL.Language;

/// <summary>The places where a directive may stand, in the order of the grammar.</summary>
public enum DirectiveLocation
{
    /// <summary>On a query.</summary>
    Query,

    /// <summary>On a mutation.</summary>
    Mutation,

    /// <summary>On a subscription.</summary>
    Subscription,

    /// <summary>On a selected field.</summary>
    Field,

    /// <summary>On a fragment definition.</summary>
    FragmentDefinition,

    /// <summary>On a fragment spread.</summary>
    FragmentSpread,

    /// <summary>On an inline fragment.</summary>
    InlineFragment,

    /// <summary>On the declaration of a variable.</summary>
    VariableDefinition,

    /// <summary>On a schema.</summary>
    Schema,

    /// <summary>On a scalar type.</summary>
    Scalar,

    /// <summary>On an object type.</summary>
#pragma warning disable CA1720 // The specification's name.
    Object,
#pragma warning restore CA1720

    /// <summary>On the definition of a field.</summary>
    FieldDefinition,

    /// <summary>On the definition of an argument.</summary>
    ArgumentDefinition,

    /// <summary>On an interface type.</summary>
    Interface,

    /// <summary>On a union type.</summary>
    Union,

    /// <summary>On an enum type.</summary>
    Enum,

    /// <summary>On an enum value.</summary>
    EnumValue,

    /// <summary>On an input object type.</summary>
    InputObject,

    /// <summary>On a field of an input object type.</summary>
    InputFieldDefinition,
}
