using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Forms;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>A definition as the fields of a form that shares its page with others.</summary>
/// <param name="Prefix">What the names of its fields begin with, without the dot behind it.</param>
/// <param name="Fields">What stands in them.</param>
/// <param name="Desk">What editors see.</param>
public record DefinitionEditor(string Prefix, FormFields Fields, Desk Desk)
{
    /// <summary>Gets the stored key, which stays from the first publication on; null while it can be chosen.</summary>
    public string? FixedKey { get; init; }

    /// <summary>Gets where the definition is used, by others than itself.</summary>
    public ValueList<Use> Uses { get; init; } = [];

    /// <summary>Gets the site's files, for pictures.</summary>
    public ValueList<MediaFile> Files { get; init; } = [];

    /// <summary>Gets all published definitions.</summary>
    public Site Site => Desk.Live.Definitions;

    /// <summary>The name of the field of some name in the page's form.</summary>
    public string NameOf(string field) => $"{Prefix}.{field}";
}
