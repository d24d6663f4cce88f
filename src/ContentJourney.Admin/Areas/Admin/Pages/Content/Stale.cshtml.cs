using ContentJourney.Admin.Wording;
using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Comparing;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>A wording that fell behind: what its base says differently by now, and the wording beside it.</summary>
internal sealed class StaleModel(Workbench workbench, ItemEditing editing) : OneItemPage(workbench)
{
    /// <inheritdoc/>
    public override string Title => W["Fell behind: {0}, {1}", Edited.Name, W.Variant(Named.Key)];

    /// <summary>Gets or sets the wording's key.</summary>
    [BindProperty(SupportsGet = true, Name = "variant")]
    public string VariantKey { get; set; } = "";

    /// <summary>Gets or sets the wording's language.</summary>
    [BindProperty(SupportsGet = true, Name = "locale")]
    public string VariantLocale { get; set; } = "";

    /// <summary>Gets which wording it is about.</summary>
    public StaleVariant Named { get; private set; } = null!;

    /// <summary>Gets what it missed.</summary>
    public StaleDifference Missed { get; private set; } = null!;

    /// <summary>Gets the wording.</summary>
    public Variant Variant => Edited.Item.Variants[Position];

    /// <summary>Gets which of the item's wordings it is, from 0.</summary>
    public int Position => Enumerable.Range(0, Edited.Item.Variants.Count).First(at => Edited.Item.Variants[at].Key == Named.Key && Edited.Item.Variants[at].Locale == Named.Locale);

    /// <summary>Gets whether it still bears the mark.</summary>
    public bool IsStale => Edited.Stored.Stale.Contains(Named);

    /// <summary>Gets whether the reader may write the item.</summary>
    public bool MayWrite => ItemEditing.Writes(Actor, Edited.Stored) is null;

    /// <summary>Gets what changed in fields that the wording says itself; in one that stands alone all counts.</summary>
    public DifferencesView Own => Changes(difference => Variant.Standalone || Says(difference));

    /// <summary>Gets what changed in fields that the wording inherits, so that it follows by itself.</summary>
    public DifferencesView Inherited => Changes(difference => !Variant.Standalone && !Says(difference));

    /// <summary>Gets what the wording says, by field.</summary>
    public IEnumerable<(string Field, string Text)> Texts => new[]
    {
        (MessageFields.Headline, Variant.Message.Headline),
        (MessageFields.Summary, Variant.Message.Summary),
        (MessageFields.Body, Variant.Message.Body),
        (MessageFields.CallsToAction, Variant.Message.CallsToAction is { } calls ? string.Join('\n', calls.Select(call => $"{call.Label} → {call.Url}")) : null),
        (MessageFields.Media, Variant.Message.Media is { } pictures ? string.Join('\n', pictures.Select(picture => $"{picture.File} ({picture.Alt})")) : null),
        (MessageFields.Speech, Variant.Message.Speech),
        (MessageFields.SpeechReprompt, Variant.Message.SpeechReprompt),
        (MessageFields.GlanceTitle, Variant.Message.GlanceTitle),
        (MessageFields.GlanceText, Variant.Message.GlanceText),
    }.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!));

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() ? Page() : NotFound();

    /// <summary>Takes the mark off.</summary>
    public async Task<IActionResult> OnPostAsync() => await ReadAsync()
        ? Then(await editing.AcknowledgeAsync(Actor, Key, Named, Now, Aborted), $"{Editor}#wording-{Position}", W["Noted: this wording still holds."])
        : NotFound();

    private bool Says(PartDifference difference) => Texts.Any(text => text.Field == PartNames.Field(difference.Path));

    private DifferencesView Changes(Func<PartDifference, bool> which) => new(Missed.Differences.Where(which).ToValueList(), Edited.Type);

    private async Task<bool> ReadAsync()
    {
        if (!Locale.TryParse(VariantLocale, out var locale))
        {
            return false;
        }

        Named = new StaleVariant(VariantKey, locale);
        var missed = await editing.ReadMissedAsync(Actor, Key, Named, Aborted);
        Missed = missed.TryGet(out var found) ? found : null!;
        return found is not null;
    }
}
