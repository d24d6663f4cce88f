namespace ContentJourney.Admin.Accounts;

/// <summary>What is typed to change a password.</summary>
/// <param name="Old">The password that holds.</param>
/// <param name="New">The one wanted.</param>
/// <param name="Again">The one wanted, typed again.</param>
internal sealed record PasswordChange(string Old, string New, string Again)
{
    /// <summary>None of them.</summary>
    public override string ToString() => nameof(PasswordChange);
}
