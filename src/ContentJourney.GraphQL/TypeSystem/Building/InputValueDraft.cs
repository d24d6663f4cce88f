using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>An argument or input field before its type is known.</summary>
internal sealed record InputValueDraft(string Name, TypeReference Type, ValueNode? DefaultValue, string? Description, string? DeprecationReason)
{
    public static InputValueDraft Create(string name, TypeReference type, string? defaultValue, string? description, string? deprecationReason) =>
        new(name, type, defaultValue is null ? null : Parser.ParseConstant(defaultValue), description, deprecationReason);

    public static DefinitionList<ArgumentDefinition> Arguments(IEnumerable<InputValueDraft> drafts, TypeResolution resolution, string coordinate) =>
        new(drafts.Select(draft => draft.Argument(resolution, coordinate)).OfType<ArgumentDefinition>());

    public InputFieldDefinition? InputField(TypeResolution resolution, string coordinate) =>
        resolution.Find(Type, $"{coordinate}.{Name}") is { } type
            ? new InputFieldDefinition(Name, type) { DefaultValue = DefaultValue, Description = Description, DeprecationReason = DeprecationReason }
            : null;

    private ArgumentDefinition? Argument(TypeResolution resolution, string coordinate) =>
        resolution.Find(Type, $"{coordinate}({Name}:)") is { } type
            ? new ArgumentDefinition(Name, type) { DefaultValue = DefaultValue, Description = Description, DeprecationReason = DeprecationReason }
            : null;
}
