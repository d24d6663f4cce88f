namespace ContentJourney.Admin.Accounts;

/// <summary>What an account bears beside its roles.</summary>
public static class AccountClaims
{
    /// <summary>The type of the claim of an account whose password is to be changed before anything else; its value says nothing.</summary>
    public const string MustChangePassword = "must-change-password";
}
