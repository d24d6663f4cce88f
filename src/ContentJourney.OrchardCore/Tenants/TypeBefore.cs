using OrchardCore.ContentManagement.Metadata.Models;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>A content type as it was before a change.</summary>
/// <param name="Name">Its name, and that of the part that holds its fields.</param>
/// <param name="Type">The type; null when there was none.</param>
/// <param name="Part">The part; null when there was none.</param>
internal sealed record TypeBefore(string Name, ContentTypeDefinition? Type, ContentPartDefinition? Part);
