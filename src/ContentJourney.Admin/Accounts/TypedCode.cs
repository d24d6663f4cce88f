namespace ContentJourney.Admin.Accounts;

/// <summary>Codes as people type them: in groups, with hyphens, in small letters.</summary>
internal static class TypedCode
{
    private const int Group = 5;

    /// <summary>The letters and digits alone, in capitals.</summary>
    public static string Letters(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>A recovery code as it is kept, from its letters.</summary>
    public static string Recovery(string letters) => $"{letters[..Group]}-{letters[Group..]}";
}
