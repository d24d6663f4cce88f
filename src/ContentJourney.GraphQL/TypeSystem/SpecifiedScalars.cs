using ContentJourney.GraphQL.TypeSystem.Scalars;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>The scalars that every schema has.</summary>
[SpecSection("sec-Scalars.Built-in-Scalars")]
#pragma warning disable CA1720 // The specification's names.
public static class SpecifiedScalars
{
    /// <summary><c>Int</c>, a <see cref="System.Int32"/>.</summary>
    public static ScalarType Int { get; } = new IntScalar();

    /// <summary><c>Float</c>, a <see cref="System.Double"/>.</summary>
    public static ScalarType Float { get; } = new FloatScalar();

    /// <summary><c>String</c>, a <see cref="System.String"/>.</summary>
    public static ScalarType String { get; } = new StringScalar();

    /// <summary><c>Boolean</c>, a <see cref="System.Boolean"/>.</summary>
    public static ScalarType Boolean { get; } = new BooleanScalar();

    /// <summary><c>ID</c>, a <see cref="System.String"/>.</summary>
    public static ScalarType Id { get; } = new IdScalar();

    /// <summary>All five.</summary>
    public static DefinitionList<ScalarType> All { get; } = new([Int, Float, String, Boolean, Id]);
}
#pragma warning restore CA1720
