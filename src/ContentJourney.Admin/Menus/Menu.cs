using ContentJourney.Access;

namespace ContentJourney.Admin.Menus;

/// <summary>The main menu, as one reader sees it on one page.</summary>
/// <param name="Entries">What the reader may open.</param>
/// <param name="Path">The page's path.</param>
/// <param name="Label">What the menu is called.</param>
internal sealed record Menu(IReadOnlyList<MenuEntry> Entries, string Path, string Label)
{
    public const string Start = "/admin";

    private static readonly MenuEntry[] _all =
    [
        new("Overview", Start, "home", Right.Look),
        new("Content", "/admin/content", "text", Right.Look),
        new("Coverage", "/admin/coverage", "grid", Right.Look),
        new("Journeys", "/admin/journeys", "route", Right.Look),
        new("Personas", "/admin/personas", "people", Right.Look),
        new("Topics", "/admin/topics", "tag", Right.Look),
        new("Facts", "/admin/facts", "check", Right.Look),
        new("Media", "/admin/media", "image", Right.Look),
        new("Phases", "/admin/phases", "steps", Right.Look),
        new("Channels", "/admin/channels", "devices", Right.Look),
        new("Content types", "/admin/types", "shapes", Right.Look),
        new("Settings", "/admin/settings", "gear", Right.Look),
        new("Recipes", "/admin/recipes", "box", Right.Export),
        new("Accounts", "/admin/accounts", "key-person", Right.Administer),
        new("Keys", "/admin/keys", "key", Right.Administer),
        new("Audit log", "/admin/audit", "list", Right.Administer),
    ];

    /// <summary>The menu of an actor.</summary>
    public static Menu Of(Actor actor, string path, string label) => new([.. _all.Where(entry => actor.May(entry.Right))], path, label);
}
