using ContentJourney.Channels;
using ContentJourney.OrchardCore.Tenants;
using ContentJourney.OrchardCore.Translation.Mapping;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>What feeds the base of a type's messages, and what could, by the names that people know.</summary>
internal sealed class MessageSourceNames(IContentDefinitionManager definitions)
{
    private static readonly (string Part, string Property)[] _textParts = [("TitlePart", "Title"), ("HtmlBodyPart", "Html"), ("MarkdownBodyPart", "Markdown")];

    private static readonly Dictionary<string, string> _textFields = new(StringComparer.Ordinal) { ["TextField"] = "Text", ["HtmlField"] = "Html", ["MarkdownField"] = "Markdown" };

    /// <summary>The parts and fields of a type that hold a text, by path, e.g. <c>HtmlBodyPart.Html</c>.</summary>
    public static IReadOnlyList<(string Path, string Name)> Texts(ContentTypeDefinition type) =>
    [
        .. _textParts.SelectMany(source => type.Parts.Where(part => part.PartDefinition.Name == source.Part).Select(part => ($"{part.Name}.{source.Property}", part.DisplayName()))),
        .. type.Parts.SelectMany(part => part.PartDefinition.Fields
            .Where(field => _textFields.ContainsKey(field.FieldDefinition.Name))
            .Select(field => ($"{part.Name}.{field.Name}.{_textFields[field.FieldDefinition.Name]}", field.DisplayName()))),
    ];

    /// <summary>The fields of a type of one sort, e.g. <c>MediaField</c>, by path.</summary>
    public static IReadOnlyList<(string Path, string Name)> Fields(ContentTypeDefinition type, string sort) =>
        [.. type.Parts.SelectMany(part => part.PartDefinition.Fields.Where(field => field.FieldDefinition.Name == sort).Select(field => ($"{part.Name}.{field.Name}", field.DisplayName())))];

    /// <summary>What feeds the base of a type.</summary>
    public async Task<MessageSources> SourcesAsync(string type) =>
        await definitions.GetTypeDefinitionAsync(type) is { } definition ? TypeMappings.Of(definition).Sources : MessageSources.Default;

    /// <summary>The name of what feeds a field of the base, by field.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FedAsync(string type)
    {
        var fed = new Dictionary<string, string>(StringComparer.Ordinal);
        if (await definitions.GetTypeDefinitionAsync(type) is { } definition)
        {
            var (sources, names) = (TypeMappings.Of(definition).Sources, Names(definition));
            foreach (var (field, path) in new[] { (MessageFields.Headline, sources.Headline), (MessageFields.Summary, sources.Summary), (MessageFields.Body, sources.Body), (MessageFields.Media, sources.Media), (MessageFields.CallsToAction, sources.CallToAction) })
            {
                if (path is not null && names.TryGetValue(path, out var name))
                {
                    fed[field] = name;
                }
            }
        }

        return fed;
    }

    private static Dictionary<string, string> Names(ContentTypeDefinition type) => Texts(type).Concat(Fields(type, "MediaField")).Concat(Fields(type, "LinkField"))
        .DistinctBy(source => source.Path).ToDictionary(source => source.Path, source => source.Name, StringComparer.Ordinal);
}
