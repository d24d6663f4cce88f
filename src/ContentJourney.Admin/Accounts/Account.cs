using ContentJourney.Access;
using ContentJourney.Collections;

namespace ContentJourney.Admin.Accounts;

/// <summary>An account as lists show it.</summary>
/// <param name="Name">The name it signs in with.</param>
/// <param name="Roles">Its roles, the least first.</param>
/// <param name="MustChangePassword">Whether its password works once, to choose another.</param>
/// <param name="HasSecondFactor">Whether it signs in with an authenticator too.</param>
/// <param name="LockedUntil">Until when wrong passwords keep it out; null when they do not.</param>
public sealed record Account(string Name, ValueList<Role> Roles, bool MustChangePassword, bool HasSecondFactor, DateTimeOffset? LockedUntil);
