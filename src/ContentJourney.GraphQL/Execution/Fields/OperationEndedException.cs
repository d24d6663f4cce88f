using System.Diagnostics.CodeAnalysis;
using ContentJourney.GraphQL.Response;

namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>Ends an operation that takes too long or says too much, from however deep in its fields it is.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Never leaves the engine.")]
[SuppressMessage("Roslynator", "RCS1194", Justification = "Never leaves the engine.")]
internal sealed class OperationEndedException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error => error;
}
