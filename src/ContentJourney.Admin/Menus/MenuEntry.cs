using ContentJourney.Access;

namespace ContentJourney.Admin.Menus;

/// <summary>A way to a page.</summary>
/// <param name="Label">What it is called, in English; translated where it is shown.</param>
/// <param name="Address">Where the page is.</param>
/// <param name="Icon">The drawing beside it.</param>
/// <param name="Right">What one must be allowed to be shown it.</param>
internal sealed record MenuEntry(string Label, string Address, string Icon, Right Right)
{
    /// <summary>Whether a path is the page's own or one below it.</summary>
    public bool Holds(string path) => path.TrimEnd('/') == Address || (Address != Menu.Start && path.StartsWith(Address + "/", StringComparison.Ordinal));
}
