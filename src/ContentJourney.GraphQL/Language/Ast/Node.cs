namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>
/// A node of the syntax tree. Nodes are immutable, and equal when their trees are, wherever they stand in a source;
/// to tell two like nodes apart, compare references.
/// </summary>
public abstract record Node
{
    /// <summary>Where the node stands; all zero in a tree that was not parsed.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The place of the first code unit of the node.</summary>
    public SourceLocation Location => Span.Location;

    /// <summary>Compares the kind of the node; derived records add what they hold, so that the span never counts.</summary>
    public virtual bool Equals(Node? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>The node as a document would write it.</summary>
    public sealed override string ToString() => Printer.Print(this);
}
