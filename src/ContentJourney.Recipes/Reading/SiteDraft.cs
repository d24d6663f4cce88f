using ContentJourney.Collections;
using ContentJourney.Publishing;

namespace ContentJourney.Recipes.Reading;

/// <summary>A site as far as it could be read.</summary>
/// <param name="Contents">What could be read.</param>
/// <param name="Removals">What is to go.</param>
/// <param name="Unread">Keys whose file is there but could not be read; an empty key stands for all of a noun.</param>
internal sealed record SiteDraft(SiteContents Contents, ValueList<Removal> Removals, IReadOnlySet<Removal> Unread)
{
    /// <summary>Gets the paths of the files.</summary>
    public IReadOnlyCollection<string> Paths => [.. ((IEnumerable<SiteFile>)Contents.Files).Select(file => file.Path)];

    /// <summary>Whether something may exist although it was not read, so that a reference to it is no mistake.</summary>
    public bool IsUnread(Noun noun, string key) => Unread.Contains(new Removal(noun, key)) || Unread.Contains(new Removal(noun, ""));
}
