namespace ContentJourney.Admin.Areas.Admin.Pages.Accounts;

/// <summary>A one-time password, to be shown in the answer that made it and nowhere else.</summary>
/// <param name="Name">The account.</param>
/// <param name="Password">Its password.</param>
internal sealed record OneTimeView(string Name, string Password)
{
    /// <summary>The name alone.</summary>
    public override string ToString() => Name;
}
