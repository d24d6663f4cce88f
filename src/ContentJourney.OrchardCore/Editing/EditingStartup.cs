using ContentJourney.OrchardCore.Audience;
using ContentJourney.OrchardCore.Facts;
using ContentJourney.OrchardCore.Variants;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>Composes the editors of content items.</summary>
public sealed class EditingStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContentLayout>();
        services.AddScoped<PostedPart>();
        services.AddScoped<MessageSourceNames>();
        services.AddContentPart<JourneyAudiencePart>().UseDisplayDriver<AudienceDriver>();
        services.AddContentPart<JourneyFactsPart>().UseDisplayDriver<FactsDriver>();
        services.AddContentPart<JourneyVariantsPart>().UseDisplayDriver<VariantsDriver>();
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, VariantsSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TextFieldDriver>();
        services.AddScoped<IContentDisplayHandler, EditorChecks>();
        services.AddScoped<IContentHandler, PublishingChecks>();
    }
}
