using System.Globalization;

namespace ContentJourney.Content.Conditions;

/// <summary>What is known of a context under a name: a text, a number or a boolean.</summary>
public abstract record AttributeValue
{
    private AttributeValue()
    {
    }

    /// <summary>A text; compared by code units.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : AttributeValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value;
    }

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : AttributeValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>True or false.</summary>
    /// <param name="Value">The truth.</param>
    public sealed record Boolean(bool Value) : AttributeValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value ? "true" : "false";
    }
}
