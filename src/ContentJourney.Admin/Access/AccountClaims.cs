namespace ContentJourney.Admin.Access;

/// <summary>What is noted about an account beside what ASP.NET Core Identity keeps.</summary>
public static class AccountClaims
{
    /// <summary>The type of the claim that an account with a one-time password bears until it has one of its own.</summary>
    public const string MustChangePassword = "must-change-password";
}
