using ContentJourney.Access;

namespace ContentJourney.Admin.Wording;

/// <summary>What roles and scopes are called.</summary>
internal static class AccessNames
{
    public static string Role(this Words words, Role role) => role switch
    {
        ContentJourney.Access.Role.Analyst => words["Analyst"],
        ContentJourney.Access.Role.Author => words["Author"],
        ContentJourney.Access.Role.Editor => words["Editor"],
        _ => words["Administrator"],
    };

    /// <summary>What a role is for.</summary>
    public static string About(this Words words, Role role) => role switch
    {
        ContentJourney.Access.Role.Analyst => words["Reads everything, sees figures and takes exports along."],
        ContentJourney.Access.Role.Author => words["Writes own drafts; others publish them."],
        ContentJourney.Access.Role.Editor => words["Writes, publishes, and keeps personas, journeys and the rest."],
        _ => words["All of it, and looks after accounts, keys and recipes."],
    };

    public static string Scope(this Words words, Scope scope) => scope switch
    {
        ContentJourney.Access.Scope.Read => words["read"],
        ContentJourney.Access.Scope.Preview => words["preview"],
        ContentJourney.Access.Scope.Insights => words["insights"],
        _ => words["manage"],
    };

    /// <summary>What a scope allows.</summary>
    public static string About(this Words words, Scope scope) => scope switch
    {
        ContentJourney.Access.Scope.Read => words["Read what is published."],
        ContentJourney.Access.Scope.Preview => words["See drafts, and look at another moment."],
        ContentJourney.Access.Scope.Insights => words["See coverage and figures."],
        _ => words["Change things."],
    };
}
