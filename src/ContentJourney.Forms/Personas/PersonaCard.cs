using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Personas;

namespace ContentJourney.Forms.Personas;

/// <summary>A persona as a card.</summary>
/// <param name="Persona">Whom it shows.</param>
/// <param name="Parent">The name of the wider persona; null when there is none.</param>
/// <param name="Uses">Where the persona is used.</param>
/// <param name="IsLink">Whether the name leads to the persona's page.</param>
public sealed record PersonaCard(Persona Persona, string? Parent, ValueList<Use> Uses, bool IsLink)
{
    /// <summary>Gets what stands in place of a portrait: the first letters of the first and the last word of the name.</summary>
    public string Initials
    {
        get
        {
            var words = Persona.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var letters = words.Length > 1 ? Letter(words[0]) + Letter(words[^1]) : words is [var only] ? Letter(only) : "?";
            return letters.ToUpper(CultureInfo.CurrentCulture);
        }
    }

    /// <summary>The card of one of the desk's personas.</summary>
    public static PersonaCard Of(Desk desk, Persona persona, bool isLink) => new(
        persona,
        persona.Parent is { } parent ? desk.Live.Definitions.Personas.FirstOrDefault(other => other.Key == parent)?.Name ?? parent : null,
        desk.Uses.Of(Usable.Persona, persona.Key),
        isLink);

    private static string Letter(string word) => StringInfo.GetNextTextElement(word);
}
