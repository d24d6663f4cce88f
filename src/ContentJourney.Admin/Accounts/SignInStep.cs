namespace ContentJourney.Admin.Accounts;

/// <summary>How far a sign-in has come.</summary>
internal enum SignInStep
{
    /// <summary>Signed in.</summary>
    Done,

    /// <summary>The password was right; a code of the second factor is asked for.</summary>
    CodeNeeded,
}
