using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>Says what definitions would break.</summary>
public static class DefinitionCheck
{
    /// <summary>
    /// Everything that would be wrong with the site after a change of definitions and is not wrong yet, items included. A draft that somebody left
    /// broken keeps nobody from changing a persona.
    /// </summary>
    /// <param name="desk">What editors see.</param>
    /// <param name="change">Definitions as they are to be.</param>
    /// <param name="files">The site's files; null when they are not known, so that nobody asks for them.</param>
    /// <param name="measure">How texts are measured where a budget may have changed.</param>
    public static ValueList<Problem> NewProblems(Desk desk, SiteChange change, IReadOnlyCollection<MediaFile>? files, BudgetMeasure measure)
    {
        var paths = files?.Select(file => file.Path).ToArray();
        var budgets = change.Channels.Count > 0 ? measure : null;
        var edited = desk.Items.Values.Where(item => item.State == ItemState.Edited).Select(item => item.Item.Key).ToHashSet(StringComparer.Ordinal);
        var shown = desk.Newest with { Items = desk.Newest.Items.Select(item => edited.Contains(item.Key) ? desk.Live.Items[item.Key].Item : item).ToValueList() };
        return New(desk.Newest).Concat(edited.Count == 0 ? [] : New(shown)).Distinct().ToValueList();

        IEnumerable<Problem> New(Site site)
        {
            var problems = SiteCheck.Problems(site.With(change), paths, budgets);
            return problems.Count == 0 ? [] : problems.Except(SiteCheck.Problems(site, paths, budgets));
        }
    }

    /// <summary>
    /// Why a definition cannot go: <c>persona.unknown</c>, <c>persona.used</c>, <c>phaseModel.used</c>, … by noun; the message says where it is used. Null
    /// when it can. A built-in channel always can: it is as it was built in then.
    /// </summary>
    public static Problem? RemovalProblem(Desk desk, Noun noun, string key)
    {
        var words = DefinitionWords.Of(noun);
        var path = SitePath.Of(words.List, key);
        if (!SiteNouns.Keys(new SiteContents(desk.Live.Definitions, []), noun).Contains(key, StringComparer.Ordinal))
        {
            return new Problem($"{words.Code}.unknown", $"There is no {words.Name} \"{key}\".", path);
        }

        var stays = noun == Noun.Channel && BuiltInChannels.All.Any(channel => channel.Key == key);
        return stays || words.Usable is not { } usable
            ? null
            : EditingProblems.Used(words.Code, words.Name, key, [.. desk.Uses.Of(usable, key).Where(use => use.Noun != noun || use.Key != key)], path);
    }
}
