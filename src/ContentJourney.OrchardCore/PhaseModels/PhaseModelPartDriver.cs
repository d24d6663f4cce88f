using ContentJourney.Editing;
using ContentJourney.Forms.Phases;
using ContentJourney.Journeys;
using ContentJourney.OrchardCore.Definitions;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.PhaseModels;

/// <summary>Edits phase models.</summary>
internal sealed class PhaseModelPartDriver(DefinitionDesk definitions, IHttpContextAccessor http) : DefinitionDriver<PhaseModelPart, PhaseModel>(Sort, definitions, http)
{
    /// <summary>Phase models as content items hold them.</summary>
    public static DefinitionSort<PhaseModelPart, PhaseModel> Sort { get; } = new(
        new PhaseModelForm(),
        Usable.PhaseModel,
        Noun.PhaseModel,
        part => part.PhaseModel,
        (part, model) => part.PhaseModel = model,
        model => model.Key,
        (model, name) => model with { Name = name });

    public override IDisplayResult? Display(PhaseModelPart part, BuildPartDisplayContext context) => part.PhaseModel is { } model
        ? View("PhaseModelPart", model).Location("Detail", "Content:5").Location("DetailAdmin", "Content:5").Location("SummaryAdmin", "Content:5")
        : null;
}
