using ContentJourney.Collections;

namespace ContentJourney.Content.Conditions;

/// <summary>What must hold for the attributes of a context. Compared by its canonical text.</summary>
/// <remarks>
/// Grammar: <c>name op literal</c> with <c>== != &lt; &lt;= &gt; &gt;=</c>, <c>name in [a, b]</c>, <c>and</c>, <c>or</c>, <c>not</c>, parentheses.
/// Literals are numbers, <c>true</c>, <c>false</c>, bare or quoted words. <c>not</c> binds tighter than <c>and</c>, <c>and</c> tighter than <c>or</c>.
/// Logic is three-valued, so that absence never grants: a comparison with a missing attribute, or between kinds that do not compare, is unknown.
/// </remarks>
public sealed record Condition
{
    private readonly Expression _expression;

    internal Condition(Expression expression)
    {
        _expression = expression;
        Text = expression.ToString();
        Attributes = expression.Comparisons().Select(comparison => comparison.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        Comparisons = expression.Comparisons().Count();
    }

    /// <summary>Gets the canonical text; reading it gives an equal condition.</summary>
    public string Text { get; }

    /// <summary>Gets the names of the attributes it looks at, in ordinal order.</summary>
    public ValueList<string> Attributes { get; }

    /// <summary>Gets how many comparisons it has: the more, the more specific.</summary>
    public int Comparisons { get; }

    /// <summary>Whether it holds; null when that cannot be known.</summary>
    public bool? Holds(IReadOnlyDictionary<string, AttributeValue> attributes) => _expression.Evaluate(attributes);

    /// <inheritdoc/>
    public bool Equals(Condition? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
