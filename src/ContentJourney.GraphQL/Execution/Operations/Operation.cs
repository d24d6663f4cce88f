using System.Collections.Concurrent;
using ContentJourney.GraphQL.Execution.SelectionSets;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Operations;

/// <summary>An operation of a validated document with its plans: one for each combination of the booleans that <c>@skip</c> and <c>@include</c> ask for.</summary>
internal sealed class Operation(OperationDefinitionNode node, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Schema schema, LimitCheck limits)
{
    private const int MaxDecidingVariables = 31;

    // A hostile client could fill memory with plans; beyond these each request plans for itself.
    private const int MaxPlans = 16;

    private static long _last;

    private readonly ConcurrentDictionary<int, SelectionSetPlan> _plans = new();
    private readonly string[] _deciding = DecidingVariables.Of(node, fragments);

    /// <summary>What tells it from any other operation of this process.</summary>
    public long Id { get; } = Interlocked.Increment(ref _last);

    public OperationDefinitionNode Node => node;

    public LimitCheck Limits => limits;

    public SelectionSetPlan PlanFor(InputValues variables)
    {
        if (_deciding.Length > MaxDecidingVariables)
        {
            return Plan(variables);
        }

        var choices = 0;
        for (var index = 0; index < _deciding.Length; index++)
        {
            choices |= Decide(variables, _deciding[index]) ? 1 << index : 0;
        }

        return _plans.TryGetValue(choices, out var plan) ? plan
            : _plans.Count < MaxPlans ? _plans.GetOrAdd(choices, Plan(variables))
            : Plan(variables);
    }

    private SelectionSetPlan Plan(InputValues variables) => new FieldCollector(schema, fragments, name => Decide(variables, name)).Plan(schema.RootType(node.Operation)!, [node.SelectionSet]);

    private static bool Decide(InputValues variables, string name) => variables.Get<object>(name) is true;
}
