using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Forms.Content;
using ContentJourney.Texts;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>Lays items open for editing.</summary>
internal sealed class Workbench(LiveDesk live, BudgetMeasure measure, ITextShaper shaper)
{
    /// <summary>The item as stored; null when there is none.</summary>
    public async Task<EditedItem?> OpenAsync(string key, CancellationToken cancellation) =>
        await live.ReadAsync(cancellation) is { } desk && desk.Items.GetValueOrDefault(key) is { } stored ? Open(desk, stored, stored.Item, stored.Version) : null;

    /// <summary>The item as somebody typed it.</summary>
    public EditedItem With(EditedItem edited, Item item, int basedOn) => Open(edited.Desk, edited.Stored, item, basedOn);

    /// <summary>What a form says, over the item it is about.</summary>
    public (EditedItem Edited, FormReader Form) Read(EditedItem edited, Microsoft.AspNetCore.Http.IFormCollection typed)
    {
        var form = new FormReader(typed);
        var basedOn = int.TryParse(form.Text("basedOn"), out var number) ? number : edited.BasedOn;
        return (With(edited, ItemForm.Read(form, edited.Stored.Item, edited.Type), basedOn), form);
    }

    /// <summary>A Markdown text as it will look, facts filled in; safe.</summary>
    public string Html(Item item, Variant variant, string source) =>
        shaper.Write(FactResolver.Resolve(shaper.Read(source, TextSyntax.Markdown), item.Facts, variant.Locale), TextForm.Html, variant.Locale);

    private EditedItem Open(Desk desk, DeskItem stored, Item item, int basedOn) => new(desk, stored, item, basedOn, measure);
}
