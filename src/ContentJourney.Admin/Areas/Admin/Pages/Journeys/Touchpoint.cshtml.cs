using ContentJourney.Access;
using ContentJourney.Forms;
using ContentJourney.Forms.Journeys;
using ContentJourney.Journeys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>One touchpoint as a form, or a new one; what the map does in place, without script.</summary>
[Authorize(Policy = nameof(Right.Define))]
internal sealed class TouchpointModel(JourneyDesk journeys) : JourneyPage(journeys)
{
    /// <inheritdoc/>
    public override string Title => IsNew ? W["New touchpoint"] : View.Name(Chosen!);

    /// <summary>Gets or sets the key of the touchpoint; null for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "touchpoint")]
    public string? Chosen { get; set; }

    [BindProperty(SupportsGet = true, Name = "phase")]
    public string? Phase { get; set; }

    public bool IsNew => string.IsNullOrEmpty(Chosen);

    /// <summary>Gets the touchpoint as typed, else as stored.</summary>
    public Touchpoint Shown { get; private set; } = null!;

    /// <summary>The path of a field in problems.</summary>
    public string At(string field) => $"{PathOf(Phase ?? "", Shown.Key)}/{field}";

    public IActionResult OnGet() => Lay() ? Page() : NotFound();

    /// <summary>Does what a button of the form says.</summary>
    public Task<IActionResult> OnPostAsync(string? act)
    {
        var (phase, form) = (Phase, new FormReader(Request.Form));
        return !Lay() ? Task.FromResult<IActionResult>(NotFound()) : act switch
        {
            "remove" => StoreAsync(View.Journey.Without(Shown.Key), W["Removed."]),
            "back" => StoreAsync(View.Journey.Move(Shown.Key, on: false), W["Moved."]),
            "on" => StoreAsync(View.Journey.Move(Shown.Key, on: true), W["Moved."]),
            _ => PutAsync(phase ?? Phase ?? "", TouchpointForm.Read(form, View.Journey, IsNew ? null : Chosen)),
        };
    }

    // The touchpoint as stored; false when there is none of the key.
    private bool Lay()
    {
        Shown = Stored?.Touchpoint ?? new Touchpoint { Key = "", Name = "", Channel = View.Journey.Channel ?? "" };
        Phase = Stored?.Stage.Phase ?? Phase ?? (View.Journey.Stages.Count > 0 ? View.Journey.Stages[0].Phase : null);
        return IsNew || Stored is not null;
    }

    private (Stage Stage, Touchpoint Touchpoint)? Stored => IsNew ? null : View.Journey.Find(Chosen!);

    private Task<IActionResult> PutAsync(string phase, Touchpoint touchpoint)
    {
        (Phase, Shown) = (phase, touchpoint);
        return StoreAsync(View.Journey.Put(phase, touchpoint), W["Saved."]);
    }
}
