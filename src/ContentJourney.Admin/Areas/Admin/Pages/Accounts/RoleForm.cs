using ContentJourney.Access;
using ContentJourney.Collections;

namespace ContentJourney.Admin.Areas.Admin.Pages.Accounts;

/// <summary>Which roles are ticked.</summary>
/// <param name="Ticked">Those that are.</param>
internal sealed record RoleForm(ValueList<Role> Ticked)
{
    /// <summary>Reads the boxes; what is no role is passed over.</summary>
    public static RoleForm Of(IEnumerable<string> names) => new(Enum.GetValues<Role>().Where(role => names.Contains(role.ToString(), StringComparer.Ordinal)).ToValueList());
}
