using ContentJourney.Editing;
using ContentJourney.Forms;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>
/// Edits what a content item defines. Everything that would be wrong with the site is an error beside its field, so that nothing is stored that would
/// not be delivered; what was typed stays.
/// </summary>
/// <typeparam name="TPart">The part that holds it.</typeparam>
/// <typeparam name="T">The definition.</typeparam>
internal abstract class DefinitionDriver<TPart, T>(DefinitionSort<TPart, T> sort, DefinitionDesk definitions, IHttpContextAccessor http) : ContentPartDisplayDriver<TPart>
    where TPart : ContentPart, new()
    where T : class
{
    // The field for the key of what has none yet.
    private const string KeyField = "key";

    protected HttpContext Http => http.HttpContext!;

    protected DefinitionDesk Definitions => definitions;

    public override async Task<IDisplayResult> EditAsync(TPart part, BuildPartEditorContext context)
    {
        var desk = await definitions.ReadAsync();
        var stored = sort.Get(part) is { } value ? sort.Named(value, part.ContentItem.DisplayText ?? "") : Begun(desk);
        var fields = sort.Form.FieldsOf(stored);
        fields.Set(KeyField, stored is null ? "" : sort.KeyOf(stored));
        return await ShowAsync(part, context, fields, desk);
    }

    public override async Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context)
    {
        if (!Http.Request.HasFormContentType)
        {
            return await EditAsync(part, context);
        }

        var (desk, start) = (await definitions.ReadAsync(), $"{Prefix}.");
        var fields = FormFields.Of(Http.Request.Form).Renamed(name => name.StartsWith(start, StringComparison.Ordinal) ? name[start.Length..] : null);
        var key = await FixedKeyAsync(part) ?? TypedKey(fields, desk.Live.Definitions);
        var reader = fields.Reader;
        var typed = await CompleteAsync(sort.Form.Read(reader, key), part, reader, desk);
        var path = sort.Form.Path(key);
        foreach (var problem in reader.Problems.Count > 0 ? reader.Problems : await definitions.CheckAsync(desk, sort.Form.Change(typed), path, part.ContentItem.ContentItemId))
        {
            context.Updater.ModelState.Add(Prefix, path, problem);
        }

        sort.Set(part, typed);
        part.ContentItem.DisplayText = fields["name"].Trim();
        return await ShowAsync(part, context, fields, desk);
    }

    /// <summary>What a new one begins with; null for nothing.</summary>
    protected virtual T? Begun(Desk desk) => null;

    /// <summary>Adds what fields alone do not say.</summary>
    protected virtual ValueTask<T> CompleteAsync(T typed, TPart part, FormReader reader, Desk desk) => ValueTask.FromResult(typed);

    /// <summary>The shape of the fields.</summary>
    protected virtual IDisplayResult Show(DefinitionEditor editor, TPart part, BuildPartEditorContext context) => View(GetEditorShapeType(context), editor);

    private async Task<IDisplayResult> ShowAsync(TPart part, BuildPartEditorContext context, FormFields fields, Desk desk)
    {
        var key = await FixedKeyAsync(part);
        var editor = new DefinitionEditor(Prefix, fields, desk)
        {
            FixedKey = key,
            Uses = key is not null && sort.What is { } what ? DefinitionDesk.Uses(desk, what, sort.Noun, key) : [],
            Files = await definitions.ReadFilesAsync(),
        };
        return Show(editor, part, context);
    }

    // Once something is published, others may use its key.
    private async Task<string?> FixedKeyAsync(TPart part) =>
        sort.Get(part) is { } stored && await definitions.DefinerAsync(sort.Form.Path(sort.KeyOf(stored))) == part.ContentItem.ContentItemId ? sort.KeyOf(stored) : null;

    private string TypedKey(FormFields fields, Site site) => fields[KeyField].Trim() is { Length: > 0 } key
        ? key
        : KeySuggestion.Of(fields["name"], taken => sort.Form.Find(site, taken) is not null);
}
