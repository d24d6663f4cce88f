using System.Security.Cryptography;

namespace ContentJourney.Admin.Accounts;

/// <summary>Passwords that somebody is told and changes at the first sign-in.</summary>
internal static class OneTimePassword
{
    /// <summary>Their length; with <see cref="Alphabet"/> they have 118 random bits.</summary>
    public const int Length = 24;

    /// <summary>Without characters that look like others: no i, l, o, 0 and 1.</summary>
    public const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A new one.</summary>
    public static string Create() => RandomNumberGenerator.GetString(Alphabet, Length);
}
