using ContentJourney.Access;
using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Editing;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Pictures;

/// <summary>All pictures: what there is, where it is used, and a place to send more.</summary>
[UploadLimit]
internal sealed class IndexModel(LiveDesk live, MediaEditing editing) : DefinitionList(live)
{
    private const string Here = "/admin/media";
    private const int PageSize = 24;

    /// <inheritdoc/>
    public override string Title => W["Media"];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public int From { get; set; }

    /// <summary>Gets how many pictures match.</summary>
    public int Total { get; private set; }

    /// <summary>Gets those shown.</summary>
    public IReadOnlyList<Picture> Pictures { get; private set; } = [];

    /// <summary>Gets the way through them.</summary>
    public Pager Pager => new(Query, From, PageSize, Total);

    /// <summary>Gets the paths of what the last post kept, though not everything was taken.</summary>
    public IReadOnlyList<string> Kept { get; private set; } = [];

    public bool MayUpload => Actor.May(Right.Write);

    public bool MayRemove => Actor.May(Right.WriteAll);

    public Task<IActionResult> OnGetAsync() => ShowAsync([]);

    public async Task<IActionResult> OnPostUploadAsync(IFormFileCollection files)
    {
        var (kept, problems) = (new List<string>(), new List<Problem>());
        foreach (var file in files)
        {
            var uploaded = await UploadAsync(file);
            problems.AddRange(uploaded.Problems.Select(problem => problem with { Path = file.FileName }));
            if (uploaded.TryGet(out var picture))
            {
                kept.Add(picture.Path);
            }
        }

        if (files.Count == 0)
        {
            problems.Add(new Problem("media.file.missing", "Choose at least one picture.", "files"));
        }

        if (problems.Count > 0)
        {
            Kept = kept;
            return await ShowAsync(problems);
        }

        Say(kept.Count == 1 ? W["The picture is here: {0}", kept[0]] : W["{0} pictures are here.", kept.Count]);
        return LocalRedirect(Here);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string path)
    {
        var removed = await editing.RemoveAsync(Actor, path, Now, Aborted);
        return removed.Problems.Count > 0 ? await ShowAsync(removed.Problems) : Then(removed, Here, W["\"{0}\" is gone.", path]);
    }

    private async Task<Outcome<UploadedPicture>> UploadAsync(IFormFile file)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, Aborted);
        return await editing.UploadAsync(Actor, file.FileName, bytes.GetBuffer().AsMemory(0, (int)bytes.Length), Now, Aborted);
    }

    private async Task<IActionResult> ShowAsync(IReadOnlyCollection<Problem> problems)
    {
        var listed = await editing.ListAsync(Actor, Aborted);
        if (!listed.TryGet(out var all))
        {
            return Again(listed.Problems);
        }

        var matching = all.Where(file => file.File.Path.Contains(Query ?? "", StringComparison.OrdinalIgnoreCase)).ToArray();
        From = Math.Clamp(From, 0, matching.Length);
        Total = matching.Length;
        var shown = new List<Picture>();
        foreach (var file in matching.Skip(From).Take(PageSize))
        {
            var size = await editing.MeasureAsync(file.File.Path, Aborted);
            shown.Add(new Picture(file, size is { Width: { } width, Height: { } height } ? (width, height) : null));
        }

        Pictures = shown;
        return problems.Count > 0 ? Again(problems) : Page();
    }
}
