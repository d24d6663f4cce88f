using ContentJourney.Content;

namespace ContentJourney.Checking;

/// <summary>Content types: own fields with names that nothing else has.</summary>
internal static class ContentTypeRules
{
    public static void Check(CheckRun run)
    {
        foreach (var (type, path) in SitePath.Each("contentTypes", run.Site.ContentTypes, type => type.Key))
        {
            run.Key("contentType", type.Key, path);
            run.Require(type.Name, "contentType.name.missing", "The content type's name", $"{path}/name");
            foreach (var (field, at) in SitePath.Each($"{path}/fields", type.Fields, field => field.Key))
            {
                run.Key("field", field.Key, at, Key.IsName);
                run.Require(field.Name, "field.name.missing", "The field's name", $"{at}/name");
                if (FieldDefinition.Reserved.Contains(field.Key, StringComparer.Ordinal))
                {
                    run.Add("field.key.reserved", $"Every item has \"{field.Key}\" already; choose another key.", $"{at}/key");
                }
            }
        }
    }
}
