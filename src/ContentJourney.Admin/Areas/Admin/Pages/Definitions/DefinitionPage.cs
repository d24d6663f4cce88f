using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Forms;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Definitions;

/// <summary>A page on which one definition is written: what the layout around its fields shows.</summary>
internal abstract class DefinitionPage : AdminPage
{
    /// <summary>The key in the address of what is not there yet.</summary>
    public const string NewKey = "new";

    [BindProperty(SupportsGet = true, Name = "key")]
    public string Key { get; set; } = NewKey;

    /// <summary>Gets what editors see.</summary>
    public Desk Desk { get; protected set; } = null!;

    /// <summary>Gets the fields as the page shows them.</summary>
    public FormFields Fields { get; protected set; } = new();

    /// <summary>Gets the fields as they were when the editing began.</summary>
    public FormFields Before { get; protected set; } = new();

    /// <summary>Gets what others have changed since the editing began; null when nobody has.</summary>
    public IReadOnlyList<FieldDifference>? Meanwhile { get; protected set; }

    /// <summary>Gets whether it is not there yet.</summary>
    public virtual bool IsNew => Key == NewKey;

    /// <summary>Gets whether other things can use it.</summary>
    public virtual bool IsUsed => !IsNew;

    /// <summary>Gets whether it can go.</summary>
    public virtual bool IsRemovable => !IsNew;

    /// <summary>Gets whether removing leaves it as it was built in.</summary>
    public virtual bool IsReset => false;

    /// <summary>Gets where it is used, by others than itself.</summary>
    public virtual ValueList<Use> Uses => [];

    /// <summary>Gets the address of the list it is in.</summary>
    public abstract string Address { get; }

    public bool MayDefine => Actor.May(Right.Define);

    /// <summary>Where one of its parts is, as in problems.</summary>
    public string At(string part) => $"{Path}/{part}";

    /// <summary>A row of a list of the form.</summary>
    public RowView Row(string list, int position, string anchor) => new(list, position, Fields.Rows(list).Count, anchor);

    /// <summary>Gets where it is, as in problems.</summary>
    protected abstract string Path { get; }
}
