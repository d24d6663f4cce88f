namespace ContentJourney.GraphQL.Validation;

/// <summary>Orders names as people do: <c>a2</c> before <c>a10</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    private NaturalOrder()
    {
    }

    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var one = x.AsSpan();
        var other = y.AsSpan();
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var (oneDigits, otherDigits) = (Digits(one), Digits(other));
            var (oneLength, otherLength) = oneDigits > 0 && otherDigits > 0 ? (oneDigits, otherDigits) : (1, 1);
            var order = Numbers(one[..oneLength], other[..otherLength]);
            if (order != 0)
            {
                return order;
            }

            one = one[oneLength..];
            other = other[otherLength..];
        }

        return one.Length.CompareTo(other.Length);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }

    // Without leading zeros the longer number is the greater one; single letters are as long as each other.
    private static int Numbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = Significant(one);
        other = Significant(other);
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.SequenceCompareTo(other);
    }

    private static ReadOnlySpan<char> Significant(ReadOnlySpan<char> text) => text.Length > 1 ? text.TrimStart('0') : text;
}
