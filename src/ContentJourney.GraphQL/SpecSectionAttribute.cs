namespace ContentJourney.GraphQL;

/// <summary>Names the section of the specification that a type or method implements, for the coverage tests.</summary>
/// <param name="anchor">The anchor in <see cref="SpecificationEdition.Address"/>, such as <c>sec-Lone-Anonymous-Operation</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
internal sealed class SpecSectionAttribute(string anchor) : Attribute
{
    /// <summary>The anchor without the number sign.</summary>
    public string Anchor { get; } = anchor;
}
