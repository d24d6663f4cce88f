namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Tells those who watch over single content items that a change of the whole site is being written, which was checked as one. One per scope.</summary>
internal sealed class WholeChange
{
    /// <summary>Gets or sets whether it is.</summary>
    public bool IsUnderWay { get; set; }
}
