namespace ContentJourney.Web.Accounts;

/// <summary>What is set of the first administrator.</summary>
/// <param name="Name">The account's name.</param>
/// <param name="Password">Its password; null for a one-time password.</param>
internal sealed record AdministratorSettings(string Name, string? Password)
{
    /// <summary>The name that holds when none is set.</summary>
    public const string DefaultName = "admin";

    /// <summary>The settings without the password.</summary>
    public override string ToString() => Name;
}
