namespace ContentJourney.GraphQL.Limits;

/// <summary>
/// How much a request with a valid document may ask for. The defaults are for documents of strangers, and let the introspection of tools pass.
/// What a fragment asks for counts wherever it is spread.
/// </summary>
public sealed record ValidationLimits
{
    /// <summary>The limits for documents of strangers.</summary>
    public static ValidationLimits Default { get; } = new();

    /// <summary>No limits, for one's own documents.</summary>
    public static ValidationLimits None { get; } = new()
    {
        MaxOperations = int.MaxValue,
        MaxDepth = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxRootFields = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxVariables = int.MaxValue,
        MaxVariablesBytes = int.MaxValue,
        MaxVariablesDepth = int.MaxValue,
        MaxIntrospectionLists = int.MaxValue,
        MaxCost = int.MaxValue,
    };

    /// <summary>How many operations may stand in a document, each of which is looked at with all the fragments. Code <c>LIMIT_OPERATIONS</c>.</summary>
    public int MaxOperations { get; init; } = 25;

    /// <summary>How many fields may stand below each other. Code <c>LIMIT_DEPTH</c>.</summary>
    public int MaxDepth { get; init; } = 20;

    /// <summary>How many fields may have aliases. Code <c>LIMIT_ALIASES</c>.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>How many fields an operation may begin with. Code <c>LIMIT_ROOT_FIELDS</c>.</summary>
    public int MaxRootFields { get; init; } = 50;

    /// <summary>How many directives may stand in an operation. Code <c>LIMIT_DIRECTIVES</c>.</summary>
    public int MaxDirectives { get; init; } = 100;

    /// <summary>How many variables an operation may declare. Code <c>LIMIT_VARIABLES</c>.</summary>
    public int MaxVariables { get; init; } = 100;

    /// <summary>How long the variables of a request may be, as JSON in UTF-8. Code <c>LIMIT_VARIABLES</c>.</summary>
    public int MaxVariablesBytes { get; init; } = 100_000;

    /// <summary>How deep lists and objects may nest in variables, taken together. Code <c>LIMIT_VARIABLES</c>.</summary>
    public int MaxVariablesDepth { get; init; } = 20;

    /// <summary>How many lists of fields or types may stand below each other in introspection, each of which multiplies the answer. Code <c>LIMIT_INTROSPECTION</c>.</summary>
    public int MaxIntrospectionLists { get; init; } = 2;

    /// <summary>The highest cost: a field costs its weight, and its size times what is below it. A leaf costs nothing unless its schema says so, an item of a page at least 1. Code <c>LIMIT_COST</c>.</summary>
    public int MaxCost { get; init; } = 20_000;
}
