namespace ContentJourney.Content.Conditions;

/// <summary>A node of a condition: Kleene's three-valued logic over comparisons; null is unknown.</summary>
internal abstract record Expression
{
    public abstract bool? Evaluate(IReadOnlyDictionary<string, AttributeValue> attributes);

    public abstract IEnumerable<Comparison> Comparisons();

    public sealed record And(Expression Left, Expression Right) : Expression
    {
        public override bool? Evaluate(IReadOnlyDictionary<string, AttributeValue> attributes) => Left.Evaluate(attributes) & Right.Evaluate(attributes);

        public override IEnumerable<Comparison> Comparisons() => Left.Comparisons().Concat(Right.Comparisons());

        public override string ToString() => $"{Grouped(Left)} and {Grouped(Right)}";

        private static string Grouped(Expression side) => side is Or ? $"({side})" : side.ToString();
    }

    public sealed record Or(Expression Left, Expression Right) : Expression
    {
        public override bool? Evaluate(IReadOnlyDictionary<string, AttributeValue> attributes) => Left.Evaluate(attributes) | Right.Evaluate(attributes);

        public override IEnumerable<Comparison> Comparisons() => Left.Comparisons().Concat(Right.Comparisons());

        public override string ToString() => $"{Left} or {Right}";
    }

    public sealed record Not(Expression Operand) : Expression
    {
        public override bool? Evaluate(IReadOnlyDictionary<string, AttributeValue> attributes) => !Operand.Evaluate(attributes);

        public override IEnumerable<Comparison> Comparisons() => Operand.Comparisons();

        public override string ToString() => Operand is And or Or ? $"not ({Operand})" : $"not {Operand}";
    }

    public sealed record Comparison(string Name, ComparisonOperator Operator, Collections.ValueList<AttributeValue> Literals) : Expression
    {
        public override bool? Evaluate(IReadOnlyDictionary<string, AttributeValue> attributes) =>
            attributes.TryGetValue(Name, out var actual) ? Operator.Compare(actual, Literals) : null;

        public override IEnumerable<Comparison> Comparisons() => [this];

        public override string ToString() => Operator == ComparisonOperator.In
            ? $"{Name} in [{string.Join(", ", ((IEnumerable<AttributeValue>)Literals).Select(Literal.Write))}]"
            : $"{Name} {Operator.Symbol} {Literal.Write(Literals[0])}";
    }
}
