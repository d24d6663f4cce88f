using ContentJourney.Collections;

namespace ContentJourney.Content.Conditions;

/// <summary>One of the operators of a condition.</summary>
/// <param name="Symbol">How it is written.</param>
/// <param name="Accepts">What it makes of the order of two values of the same kind.</param>
/// <param name="NeedsOrder">Whether it asks which is greater; booleans have no order.</param>
internal sealed record ComparisonOperator(string Symbol, Func<int, bool> Accepts, bool NeedsOrder)
{
    public static ComparisonOperator Equal { get; } = new("==", order => order == 0, false);

    public static ComparisonOperator NotEqual { get; } = new("!=", order => order != 0, false);

    public static ComparisonOperator Less { get; } = new("<", order => order < 0, true);

    public static ComparisonOperator AtMost { get; } = new("<=", order => order <= 0, true);

    public static ComparisonOperator Greater { get; } = new(">", order => order > 0, true);

    public static ComparisonOperator AtLeast { get; } = new(">=", order => order >= 0, true);

    public static ComparisonOperator In { get; } = new("in", order => order == 0, false);

    /// <summary>Gets all but <see cref="In"/>.</summary>
    public static ValueList<ComparisonOperator> Symbolic { get; } = [Equal, NotEqual, AtMost, AtLeast, Less, Greater];

    /// <summary>Compares with each literal: true if one matches, else unknown if one does not compare, else false.</summary>
    public bool? Compare(AttributeValue actual, ValueList<AttributeValue> literals)
    {
        bool? result = false;
        foreach (var literal in literals)
        {
            result |= Order(actual, literal) is { } order ? Accepts(order) : null;
        }

        return result;
    }

    private int? Order(AttributeValue actual, AttributeValue literal) => (actual, literal) switch
    {
        (AttributeValue.Text left, AttributeValue.Text right) => string.CompareOrdinal(left.Value, right.Value),
        (AttributeValue.Number left, AttributeValue.Number right) => left.Value.CompareTo(right.Value),
        (AttributeValue.Boolean left, AttributeValue.Boolean right) when !NeedsOrder => left.Value.CompareTo(right.Value),
        _ => null,
    };
}
