namespace ContentJourney.Web.Accounts;

/// <summary>What a start did for an administrator.</summary>
/// <param name="Name">The name that is set.</param>
/// <param name="OneTimePassword">The password it made, kept nowhere; null when there was an administrator already, or the password is set.</param>
internal sealed record AdministratorReport(string Name, string? OneTimePassword)
{
    /// <summary>The name alone.</summary>
    public override string ToString() => Name;
}
