using ContentJourney.Editing;
using ContentJourney.Forms.Personas;
using ContentJourney.OrchardCore.Definitions;
using ContentJourney.Personas;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.OrchardCore.Personas;

/// <summary>Edits personas.</summary>
internal sealed class PersonaPartDriver(DefinitionDesk definitions, IHttpContextAccessor http) : DefinitionDriver<PersonaPart, Persona>(Sort, definitions, http)
{
    /// <summary>Personas as content items hold them.</summary>
    public static DefinitionSort<PersonaPart, Persona> Sort { get; } = new(
        new PersonaForm(),
        Usable.Persona,
        Noun.Persona,
        part => part.Persona,
        (part, persona) => part.Persona = persona,
        persona => persona.Key,
        (persona, name) => persona with { Name = name });

    /// <inheritdoc/>
    protected override Persona Begun(Desk desk) => new() { Key = "", Name = "", TechnicalKnowledge = KnowledgeLevel.Intermediate };
}
