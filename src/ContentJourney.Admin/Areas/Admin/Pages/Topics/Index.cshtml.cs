using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Topics;

/// <summary>All topics: what items are about, and from whom it is kept.</summary>
internal sealed class IndexModel(LiveDesk live, TopicEditing editing) : DefinitionList(live)
{
    private const string Here = "/admin/topics";

    /// <inheritdoc/>
    public override string Title => W["Topics"];

    /// <summary>Gets the topics.</summary>
    public ValueList<Topic> Topics { get; private set; } = [];

    /// <summary>Gets what was typed for a topic that could not be renamed.</summary>
    public (string Topic, string Name)? Typed { get; private set; }

    /// <summary>The personas a topic is kept from.</summary>
    public IEnumerable<Use> KeptFrom(Topic topic) => Desk.Uses.Of(Usable.Topic, topic.Key).Where(use => use.Noun == Noun.Persona).DistinctBy(use => use.Key);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostRenameAsync(string topic, string? name)
    {
        var newName = (name ?? "").Trim();
        Typed = (topic, newName);
        var isMerged = Desk.Uses.Of(Usable.Topic, newName).Count > 0;
        return await FinishAsync(
            await editing.RenameAsync(Actor, topic, newName, Now, Aborted),
            isMerged ? W["\"{0}\" and \"{1}\" are one topic now.", topic, newName] : W["\"{0}\" is called \"{1}\" everywhere now.", topic, newName]);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string topic) => await FinishAsync(await editing.RemoveAsync(Actor, topic, Now, Aborted), W["The topic \"{0}\" is gone.", topic]);

    private async Task<IActionResult> FinishAsync(Outcome<long> outcome, string notice)
    {
        if (outcome.Problems.Count == 0)
        {
            return Then(outcome, Here, notice);
        }

        await ShowAsync();
        return Again(outcome.Problems);
    }

    private async Task<IActionResult> ShowAsync()
    {
        var listed = await editing.ListAsync(Actor, Aborted);
        if (!listed.TryGet(out var topics))
        {
            return Again(listed.Problems);
        }

        Topics = topics;
        return Page();
    }
}
