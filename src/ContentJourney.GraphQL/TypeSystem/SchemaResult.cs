using System.Diagnostics.CodeAnalysis;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A schema, or everything that is wrong with it.</summary>
public sealed class SchemaResult
{
    internal SchemaResult(Schema schema) => Schema = schema;

    internal SchemaResult(IReadOnlyList<SchemaProblem> problems) => Problems = problems;

    /// <summary>The schema, unless there are problems.</summary>
    public Schema? Schema { get; }

    /// <summary>All problems; empty when there is a schema.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; } = [];

    /// <summary>Whether there is a schema.</summary>
    [MemberNotNullWhen(true, nameof(Schema))]
    public bool Succeeded => Schema is not null;

    /// <summary>The schema of a program, where a problem is a mistake of the programmer.</summary>
    /// <exception cref="InvalidOperationException">There are problems; the message lists them all.</exception>
    public Schema Require() => Schema ?? throw new InvalidOperationException("The schema is not valid:\n" + string.Join('\n', Problems));
}
