namespace ContentJourney.Storage.Model;

/// <summary>A key that cookies and tokens are sealed with, or the revocation of some.</summary>
internal sealed class DataProtectionKeyRow
{
    public required string Name { get; set; }

    public required string Xml { get; set; }
}
