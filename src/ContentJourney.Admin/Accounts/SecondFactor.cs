namespace ContentJourney.Admin.Accounts;

/// <summary>An account's authenticator app.</summary>
/// <param name="IsOn">Whether a code is asked for at each sign-in.</param>
/// <param name="Key">The key to give to the app; null when the second factor is on, or nobody began to set it up.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes were not used yet.</param>
internal sealed record SecondFactor(bool IsOn, string? Key, int RecoveryCodesLeft);
