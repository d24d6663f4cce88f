namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A scalar type. A custom scalar derives from it and says how its values are read and written.</summary>
[SpecSection("sec-Scalars")]
public abstract class ScalarType : LeafType
{
    /// <summary>Names the scalar.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What it means, in Markdown.</param>
    /// <param name="specifiedBy">The address of its specification, for custom scalars.</param>
    protected ScalarType(string name, string? description, Uri? specifiedBy = null)
        : base(name, description) => SpecifiedBy = specifiedBy;

    /// <summary>The address of its specification.</summary>
    public Uri? SpecifiedBy { get; }
}
