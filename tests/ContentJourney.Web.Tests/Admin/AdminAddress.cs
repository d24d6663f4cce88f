using ContentJourney.Access;

namespace ContentJourney.Web.Tests.Admin;

/// <summary>A page that takes a role.</summary>
/// <param name="Template">Its address as the page declares it.</param>
/// <param name="Least">The least role that may open it.</param>
/// <param name="Example">An address that exists; null where the template is one.</param>
internal sealed record AdminAddress(string Template, Role Least, string? Example = null)
{
    public string Address => Example ?? Template;
}
