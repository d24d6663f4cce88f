using ContentJourney.Content;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes an element of <c>types.yaml</c>.</summary>
internal static class ContentTypeWriter
{
    public static YamlFields Write(ContentType type) => new YamlFields()
        .Add("key", type.Key)
        .Add("name", type.Name)
        .AddList("fields", type.Fields, Write);

    private static YamlFields Write(FieldDefinition field) => new YamlFields()
        .Add("key", field.Key)
        .Add("name", field.Name)
        .AddChoice("kind", field.Kind)
        .AddFlag("list", field.List)
        .AddFlag("required", field.Required);
}
