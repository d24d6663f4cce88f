using ContentJourney.Coverage;

namespace ContentJourney.Forms.Coverage;

/// <summary>Signs for the states of cells, so that they do not speak by color alone.</summary>
public static class CoverageSigns
{
    /// <summary>The sign of a state.</summary>
    public static string Of(CoverageState state) => state switch
    {
        CoverageState.Authored => "●",
        CoverageState.Inherited => "◐",
        CoverageState.Derived => "○",
        _ => "✕",
    };
}
