using ContentJourney.OrchardCore.Translation;
using OrchardCore.Security.Permissions;

namespace ContentJourney.OrchardCore.Access;

/// <summary>Who may write content items that define something.</summary>
internal static class DefinitionRights
{
    // Orchard's names of what is done to content, for all types and, with the type behind it, for one.
    private static readonly HashSet<string> _writing = new(
        ["PublishContent", "PublishOwnContent", "EditContent", "EditOwnContent", "DeleteContent", "DeleteOwnContent", "CloneContent", "CloneOwnContent",
            "Publish", "PublishOwn", "Edit", "EditOwn", "Delete", "DeleteOwn", "Clone", "CloneOwn"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> _reading = new(
        ["ViewContent", "ViewOwnContent", "PreviewContent", "PreviewOwnContent", "View", "ViewOwn", "Preview", "PreviewOwn"],
        StringComparer.Ordinal);

    /// <summary>What is needed to write content items of a type; null where Orchard's own permissions decide.</summary>
    public static Permission? Needed(string contentType) => contentType switch
    {
        PartNames.Persona => JourneyPermissions.ManagePersonas,
        PartNames.PhaseModel or PartNames.Channel or PartNames.Journey => JourneyPermissions.ManageJourneys,
        _ => null,
    };

    /// <summary>Whether a permission of Orchard's is one to write content.</summary>
    public static bool IsWriting(Permission permission) => _writing.Contains(Verb(permission));

    /// <summary>Whether a permission of Orchard's is one to see content.</summary>
    public static bool IsReading(Permission permission) => _reading.Contains(Verb(permission));

    private static string Verb(Permission permission) => permission.Name.Split('_', 2)[0];
}
