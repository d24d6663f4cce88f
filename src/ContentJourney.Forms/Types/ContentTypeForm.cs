using ContentJourney.Checking;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Forms.Types;

/// <summary>Content types as forms: fields as rows.</summary>
public sealed class ContentTypeForm : DefinitionForm<ContentType>
{
    /// <summary>The list of fields.</summary>
    public const string Fields = "fields";

    /// <inheritdoc/>
    public override ContentType? Find(Site site, string key) => site.ContentTypes.FirstOrDefault(type => type.Key == key);

    /// <inheritdoc/>
    public override string Path(string key) => SitePath.Of("contentTypes", key);

    /// <inheritdoc/>
    public override SiteChange Change(ContentType definition) => new() { ContentTypes = [definition] };

    /// <inheritdoc/>
    public override void Write(ContentType definition, FormFields fields)
    {
        fields.Set("name", definition.Name);
        fields.SetRows(Fields, definition.Fields, (field, row) =>
        {
            fields.Set($"{row}key", field.Key);
            fields.Set($"{row}name", field.Name);
            fields.Set($"{row}kind", field.Kind.ToString());
            fields.Set($"{row}list", field.List);
            fields.Set($"{row}required", field.Required);
        });
    }

    /// <inheritdoc/>
    public override ContentType Read(FormReader form, string key) => new(key, form.Word("name") ?? "", form.List(Fields, row => new FieldDefinition(
        form.Word($"{row}key") ?? NameOf(form.Text($"{row}name")),
        form.Word($"{row}name") ?? "",
        form.Choice($"{row}kind", FieldKind.Text),
        form.Is($"{row}list"),
        form.Is($"{row}required"))));

    /// <summary>A field's key made of its name: <c>Heat-up time</c> is <c>heatUpTime</c>.</summary>
    internal static string NameOf(string name) => string.Concat(KeySuggestion.Of(name, _ => false).Split('-')
        .Select((word, position) => position == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
