using ContentJourney.OrchardCore.Translation;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>Makes the parts and types of content that journeys need.</summary>
internal sealed class DefinitionMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await AttachableAsync(PartNames.Audience, "Journey audience", "Says whom an item is for: personas, phases, channels, and topics.", "20");
        await AttachableAsync(PartNames.Facts, "Journey facts", "Holds what every wording says the same, such as a price.", "21");
        await AttachableAsync(PartNames.Variants, "Journey variants", "Holds any number of wordings, each for personas, phases and channels.", "22");
        await TypeAsync(PartNames.Persona, "Persona", "An ideal customer.");
        await TypeAsync(PartNames.PhaseModel, "Phase model", "The phases that a journey goes through.");
        await TypeAsync(PartNames.Channel, "Channel", "A way to reach people, and how much of each text fits.");
        await TypeAsync(PartNames.Journey, "Journey", "The way of one persona through the phases.");
        return 1;
    }

    private Task AttachableAsync(string part, string name, string description, string position) => definitions.AlterPartDefinitionAsync(part, builder => builder
        .Attachable()
        .WithDisplayName(name)
        .WithDescription(description)
        .WithDefaultPosition(position));

    private async Task TypeAsync(string type, string name, string description)
    {
        await definitions.AlterPartDefinitionAsync(PartNames.PartOf(type), builder => builder.WithDisplayName(name).WithDescription(description));
        await definitions.AlterTypeDefinitionAsync(type, builder => builder
            .WithDisplayName(name)
            .WithDescription(description)
            .Creatable()
            .Listable()
            .Draftable()
            .Versionable()
            .Securable()
            .WithPart(PartNames.PartOf(type)));
    }
}
