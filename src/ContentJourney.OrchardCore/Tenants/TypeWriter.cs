using System.Text.Json.Nodes;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Variants;
using ContentJourney.Publishing;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Makes content types for those of a recipe. A type that is there already keeps what it has and gets what it lacks.</summary>
internal sealed class TypeWriter(IContentDefinitionManager definitions)
{
    private static readonly string[] _parts = [PartNames.Title, PartNames.MarkdownBody, PartNames.Localization, PartNames.Audience, PartNames.Facts, PartNames.Variants];

    // A numeric field takes whole numbers unless it is told how many decimals.
    private static readonly JsonObject _decimals = new() { ["NumericFieldSettings"] = new JsonObject { ["Scale"] = 6 } };

    /// <summary>Makes the types that a change needs.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">Takes what is about to change.</param>
    public async Task WriteAsync(SiteChange change, ICollection<TypeBefore> before)
    {
        var mapped = await TypeMappings.ReadAsync(definitions);
        var items = change.Items.Concat(change.Drafts).Concat(change.Edits).Select(item => item.Type);
        foreach (var type in change.ContentTypes.AsEnumerable())
        {
            await WriteAsync(type, mapped.FirstOrDefault(mapping => mapping.Key == type.Key)?.Type ?? TypeNames.TypeFor(type.Key), before);
        }

        foreach (var key in items.Distinct(StringComparer.Ordinal).Where(key => change.ContentTypes.All(type => type.Key != key) && mapped.All(mapping => mapping.Key != key)))
        {
            await WriteAsync(new ContentType(key, key, []), TypeNames.TypeFor(key), before);
        }
    }

    /// <summary>Makes types what they were.</summary>
    public async Task RestoreAsync(IEnumerable<TypeBefore> types)
    {
        foreach (var (name, type, part) in types)
        {
            await (part is null ? definitions.DeletePartDefinitionAsync(name) : definitions.StorePartDefinitionAsync(part));
            await (type is null ? definitions.DeleteTypeDefinitionAsync(name) : definitions.StoreTypeDefinitionAsync(type));
            // Orchard tells handlers only what editors do.
            TouchedContent.AddFrame();
        }
    }

    private async Task WriteAsync(ContentType type, string name, ICollection<TypeBefore> kept)
    {
        var before = await definitions.GetTypeDefinitionAsync(name);
        kept.Add(new TypeBefore(name, before, await definitions.GetPartDefinitionAsync(name)));
        TouchedContent.AddFrame();
        var known = before?.Parts.Select(part => part.PartDefinition.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        var own = before?.Parts.FirstOrDefault(part => part.Name == name)?.PartDefinition.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        await definitions.AlterPartDefinitionAsync(name, part => AddFields(part, type, own));
        await definitions.AlterTypeDefinitionAsync(name, builder =>
        {
            if (before is null)
            {
                builder.Creatable().Listable().Draftable().Versionable().Securable();
            }

            builder.WithDisplayName(type.Name).WithPart(name, part => part.WithPosition("5"));
            AddParts(builder, type, known);
        });
    }

    private static void AddParts(ContentTypeDefinitionBuilder builder, ContentType type, HashSet<string> known)
    {
        foreach (var (position, part) in _parts.Index().Where(part => !known.Contains(part.Item)))
        {
            builder.WithPart(part, made => made.WithPosition($"{(position * 2) + 1}").MergeSettings<JourneyVariantsPartSettings>(settings => Choose(settings, type, part)));
        }

        if (!known.Contains(PartNames.Autoroute))
        {
            builder.WithPart(PartNames.Autoroute, part => part.WithPosition("4"));
        }
    }

    private static void Choose(JourneyVariantsPartSettings settings, ContentType type, string part)
    {
        if (part == PartNames.Variants)
        {
            (settings.Key, settings.Body) = (type.Key, $"{PartNames.MarkdownBody}.Markdown");
        }
    }

    private static void AddFields(ContentPartDefinitionBuilder part, ContentType type, HashSet<string> own)
    {
        foreach (var field in type.Fields)
        {
            part.WithField(TypeNames.FieldFor(field.Key), builder =>
            {
                if (!own.Contains(TypeNames.FieldFor(field.Key)))
                {
                    builder.OfType(FieldKinds.FieldFor(field)).WithEditor(field.List ? "TextArea" : "").MergeSettings(_decimals);
                }

                builder.WithDisplayName(field.Name).MergeSettings<JourneyFieldSettings>(settings => (settings.Key, settings.Kind, settings.IsList) = (field.Key, field.Kind, field.List));
            });
        }
    }
}
