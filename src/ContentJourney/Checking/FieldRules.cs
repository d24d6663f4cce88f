using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>Own fields: only those of the type, of its kinds, and none required left out.</summary>
internal static class FieldRules
{
    public static void Check(CheckRun run, Item item, Variant variant, string path)
    {
        if (!variant.IsBase)
        {
            if (variant.Fields.Count > 0)
            {
                run.Add("variant.fields", "Only bases have fields of the content type's own; variants share them.", $"{path}/fields");
            }

            return;
        }

        if (run.Site.ContentTypes.FirstOrDefault(type => type.Key == item.Type) is { } type)
        {
            CheckRequired(run, type, variant, path);
            foreach (var (value, at) in SitePath.Each($"{path}/fields", variant.Fields, value => value.Key))
            {
                CheckValue(run, item, type, value, at);
            }
        }
    }

    private static void CheckRequired(CheckRun run, ContentType type, Variant variant, string path)
    {
        foreach (var field in type.Fields.Where(field => field.Required && variant.Fields.All(value => value.Key != field.Key)))
        {
            run.Add("field.missing", $"\"{field.Key}\" is missing; every item of the type \"{type.Key}\" has it.", $"{path}/fields/{field.Key}");
        }
    }

    private static void CheckValue(CheckRun run, Item item, ContentType type, FieldValue value, string path)
    {
        var field = type.Fields.FirstOrDefault(field => field.Key == value.Key);
        if (field is null)
        {
            run.Add("field.unknown", $"The type \"{type.Key}\" has no field \"{value.Key}\".{Suggestion.For(value.Key, type.Fields.Select(field => field.Key))}", path);
            return;
        }

        if (!path.EndsWith("/" + value.Key, StringComparison.Ordinal))
        {
            run.Add("field.twice", $"\"{value.Key}\" is there twice; keep one.", path);
        }

        if (value.Values.Count != 1 && (!field.List || (field.Required && value.Values.Count == 0)))
        {
            run.Add("field.count", field.List ? (ProblemText)$"\"{field.Key}\" has at least one value." : $"\"{field.Key}\" has one value, not {value.Values.Count}.", path);
        }

        foreach (var (scalar, at) in SitePath.Each(path, value.Values))
        {
            CheckScalar(run, item, field, scalar, at);
        }
    }

    private static void CheckScalar(CheckRun run, Item item, FieldDefinition field, FieldScalar scalar, string path)
    {
        switch (field.Kind, scalar)
        {
            case (FieldKind.Number, FieldScalar.Number) or (FieldKind.Boolean, FieldScalar.Boolean) or (FieldKind.Date, FieldScalar.Date):
                break;
            case (FieldKind.Media, FieldScalar.Picture picture):
                MediaRules.Check(run, picture.Value, path);
                break;
            case (FieldKind.Reference, FieldScalar.Text reference):
                run.Reference(Noun.Item, reference.Value, "field.reference.unknown", "item", path);
                break;
            case (FieldKind.Link, FieldScalar.Text link):
                CheckLink(run, link.Value, path);
                break;
            case (FieldKind.Text or FieldKind.Markdown, FieldScalar.Text text):
                FactRules.CheckUse(run, item, text.Value, path);
                break;
            default:
                run.Add("field.kind", $"\"{field.Key}\" is a field of the kind {ProblemText.Word(field.Kind.ToString().ToLowerInvariant())}; this value is of another kind.", path);
                break;
        }
    }

    private static void CheckLink(CheckRun run, string link, string path)
    {
        if (!Address.IsAllowed(link))
        {
            run.Add("field.link.malformed", $"\"{link}\" leads nowhere; an address is {Address.Rule}.", path);
        }
    }
}
