using System.Globalization;
using System.Runtime.CompilerServices;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Limits;

/// <summary>Weighs operations of a valid document; each fragment once.</summary>
/// <param name="schema">The schema.</param>
/// <param name="fragments">The document's fragments by name.</param>
/// <param name="variables">The variables, as far as they are known.</param>
internal sealed class OperationScale(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, InputValues variables)
{
    private static readonly FieldCost _leaf = new(0);
    private static readonly FieldCost _object = new();
    private static readonly FieldCost _list = new(1, FieldCost.SizeOfList);

    private readonly Dictionary<string, Weight> _fragments = new(StringComparer.Ordinal);

    /// <summary>Whether a size that was met is that of a variable.</summary>
    public bool MetVariable { get; private set; }

    public Weight Weigh(OperationDefinitionNode operation) =>
        Weigh(operation.SelectionSet, schema.RootType(operation.Operation)!) + Directives(operation.Directives.Count);

    private static Weight Directives(int count) => new(0, 0, 0, 0, count, 0);

    private Weight Weigh(SelectionSetNode selections, CompositeType parent)
    {
        // A document without limits of the parser may be deeper than the stack.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Weight.Unbearable;
        }

        var sum = default(Weight);
        foreach (var selection in selections.Selections)
        {
            sum += Directives(selection.Directives.Count) + selection switch
            {
                FieldNode field => Weigh(field, parent),
                InlineFragmentNode fragment => Weigh(fragment.SelectionSet, Condition(fragment.TypeCondition) ?? parent),
                _ => Weigh(((FragmentSpreadNode)selection).Name.Value),
            };
        }

        return sum;
    }

    private Weight Weigh(string fragment)
    {
        if (!_fragments.TryGetValue(fragment, out var weight))
        {
            var node = fragments[fragment];
            weight = Weigh(node.SelectionSet, Condition(node.TypeCondition)!);
            _fragments.Add(fragment, weight);
        }

        return weight;
    }

    private Weight Weigh(FieldNode field, CompositeType parent)
    {
        var definition = schema.FindField(parent, field.Name.Value)!;
        var below = field.SelectionSet is null ? default : Weigh(field.SelectionSet, (CompositeType)definition.Type.Named);
        var cost = definition.Cost ?? Assumed(definition.Type);
        return below with
        {
            Depth = below.Depth + 1,
            IntrospectionLists = below.IntrospectionLists + (IsIntrospectionList(parent, definition) ? 1 : 0),
            Fields = 1,
            Aliases = below.Aliases + (field.Alias is null ? 0 : 1),
            Cost = Math.Min(Weight.Most, cost.Weight + Below(field, definition, cost, below.Cost)),
        };
    }

    private static FieldCost Assumed(GraphQLType type) => type.Named is not CompositeType ? _leaf : type.Nullable is ListType ? _list : _object;

    // Items of a page cost something even when nothing but leaves is asked of them.
    private long Below(FieldNode field, FieldDefinition definition, FieldCost cost, long below) =>
        Size(field, definition, cost) * (cost.SizeArguments.Length == 0 ? below : Math.Max(1, below));

    private static bool IsIntrospectionList(CompositeType parent, FieldDefinition definition) =>
        parent.IsIntrospection && definition.Name is ("fields" or "inputFields" or "interfaces" or "possibleTypes");

    // The largest of the sizes that are given, since the schema cannot say which of them counts.
    private long Size(FieldNode field, FieldDefinition definition, FieldCost cost) =>
        cost.SizeArguments.Max(name => Size(field, definition, name)) ?? cost.AssumedSize;

    private long? Size(FieldNode field, FieldDefinition definition, string name)
    {
        var given = field.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
        if (given is not VariableNode variable)
        {
            return SizeOf(given ?? definition.Arguments.Find(name)?.DefaultValue);
        }

        MetVariable = true;
        return !variables.Has(variable.Name.Value) ? SizeOf(definition.Arguments.Find(name)?.DefaultValue)
            : variables.Get<object>(variable.Name.Value) is int size ? Math.Max(0, size)
            : null;
    }

    private static long? SizeOf(ValueNode? literal) =>
        literal is IntValueNode number && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size)
            ? Math.Max(0, size)
            : null;

    private CompositeType? Condition(NamedTypeNode? condition) =>
        condition is null ? null : schema.Types.Find(condition.Name.Value) as CompositeType;
}
