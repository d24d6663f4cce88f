using ContentJourney.Access;

namespace ContentJourney.Web.Tests.Admin;

/// <summary>A page that takes a role.</summary>
/// <param name="Template">Its address as the page declares it.</param>
/// <param name="Least">The least role that may open it.</param>
/// <param name="Example">An address that exists; null where the template is one.</param>
internal sealed record AdminAddress(string Template, Role Least, string? Example = null)
{
    /// <summary>Gets whether it answers with a page, or the way to one, rather than with a picture or a file.</summary>
    public bool IsPage { get; init; } = true;

    /// <summary>Gets whether the demo site has what the page is about; one that is allowed to look is told so otherwise.</summary>
    public bool IsThere { get; init; } = true;

    public string Address => Example ?? Template;
}
