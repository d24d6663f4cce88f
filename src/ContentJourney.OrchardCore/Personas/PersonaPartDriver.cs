using ContentJourney.Editing;
using ContentJourney.Forms.Personas;
using ContentJourney.OrchardCore.Definitions;
using ContentJourney.Personas;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

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

    public override async Task<IDisplayResult?> DisplayAsync(PersonaPart part, BuildPartDisplayContext context)
    {
        if (part.Persona is not { } persona)
        {
            return null;
        }

        var card = PersonaCard.Of(await Definitions.ReadAsync(), persona with { Name = part.ContentItem.DisplayText ?? persona.Name }, isLink: false);
        return View("PersonaCard", card).Location("Detail", "Content:5").Location("DetailAdmin", "Content:5").Location("SummaryAdmin", "Content:5");
    }

    protected override Persona Begun(Desk desk) => new() { Key = "", Name = "", TechnicalKnowledge = KnowledgeLevel.Intermediate };
}
