using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Variants;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Reads from the content definitions how content items become items.</summary>
internal static class TypeMappings
{
    private static readonly string[] _parts = [PartNames.Audience, PartNames.Facts, PartNames.Variants];

    /// <summary>The types that take part: those that have one of our attachable parts.</summary>
    public static async Task<ValueList<TypeMapping>> ReadAsync(IContentDefinitionManager definitions)
    {
        var types = await definitions.ListTypeDefinitionsAsync();
        return [.. types.Where(TakesPart).OrderBy(type => type.Name, StringComparer.Ordinal).Select(Of)];
    }

    /// <summary>Whether content of a type takes part.</summary>
    public static bool TakesPart(ContentTypeDefinition type) => type.Parts.Any(part => _parts.Contains(part.PartDefinition.Name));

    /// <summary>How one type is mapped.</summary>
    public static TypeMapping Of(ContentTypeDefinition type)
    {
        var settings = type.Parts.FirstOrDefault(part => part.PartDefinition.Name == PartNames.Variants)?.GetSettings<JourneyVariantsPartSettings>() ?? new JourneyVariantsPartSettings();
        var own = type.Parts.FirstOrDefault(part => part.Name == type.Name)?.PartDefinition.Fields ?? [];
        return new TypeMapping(
            type.Name,
            string.IsNullOrEmpty(settings.Key) ? TypeNames.KeyFor(type.Name) : settings.Key,
            type.DisplayName,
            settings.Sources,
            [.. own.Where(field => !settings.Sources.Use($"{type.Name}.{field.Name}")).Select(field => Of(type, field)).OfType<OwnField>()]);
    }

    private static OwnField? Of(ContentTypeDefinition type, ContentPartFieldDefinition field)
    {
        var settings = field.GetSettings<JourneyFieldSettings>();
        if ((settings.Kind ?? FieldKinds.Of(field.FieldDefinition.Name)) is not { } kind)
        {
            return null;
        }

        var key = string.IsNullOrEmpty(settings.Key) ? TypeNames.NameFor(field.Name) : settings.Key;
        // What is of the API's own keeps its name.
        key = FieldDefinition.Reserved.Contains(key) ? $"{key}Field" : key;
        return new OwnField($"{type.Name}.{field.Name}", new FieldDefinition(key, field.DisplayName(), kind, settings.IsList), field.FieldDefinition.Name);
    }
}
