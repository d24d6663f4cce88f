using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Access;

/// <summary>Who asks for a use case, and as what.</summary>
/// <param name="Name">The account's name.</param>
/// <param name="Roles">The account's roles; without one nothing is allowed.</param>
public sealed record Actor(string Name, ValueList<Role> Roles)
{
    // Every right with the least role that has it; each role has what those before it have.
    private static readonly Dictionary<Right, Role> _least = new()
    {
        [Right.Look] = Role.Analyst,
        [Right.Export] = Role.Analyst,
        [Right.Write] = Role.Author,
        [Right.WriteAll] = Role.Editor,
        [Right.Publish] = Role.Editor,
        [Right.Define] = Role.Editor,
        [Right.ApplyRecipes] = Role.Administrator,
        [Right.Administer] = Role.Administrator,
    };

    /// <summary>Whether some role of theirs allows it.</summary>
    public bool May(Right right) => Roles.Any(role => role >= _least[right]);

    /// <summary>Problem <c>access.denied</c> when no role of theirs allows it; null when one does.</summary>
    public Problem? Lacks(Right right) => May(right)
        ? null
        : new Problem("access.denied", $"This takes the role \"{ProblemText.Word(_least[right].ToString())}\"; ask an administrator.");

    /// <summary>This actor's signature under what is done now.</summary>
    public Authorship At(DateTimeOffset moment) => new(Name, moment);
}
