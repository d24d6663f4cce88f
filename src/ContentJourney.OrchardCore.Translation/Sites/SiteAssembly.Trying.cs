using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Reading;
using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <content>What an item would be with one of its content items as somebody has it open.</content>
public sealed partial class SiteAssembly
{
    /// <summary>The item as it would be with a content item as given, beside the newest versions of the same in other languages. Problems: those of reading it, and <c>item.type.apart</c>.</summary>
    public Outcome<Item> Try(ContentDocument document) => _frame.Types.FirstOrDefault(type => type.Type == document.Type) is not { } type
        ? Outcome.Failed<Item>("item.type.apart", $"Content of the type \"{document.Type}\" takes no part: give the type one of the parts for journeys.")
        : Reader.Read(Together(document), type);

    /// <summary>What is taken by another item already: the key, the path.</summary>
    /// <param name="item">The item as it would be.</param>
    /// <param name="document">The content item that it would be so with.</param>
    public ValueList<Problem> TakenBy(Item item, ContentDocument document)
    {
        var others = _items.Where(other => other.Key != document.Group).Select(other => other.Value).ToArray();
        return
        [
            .. others.Where(other => other.Latest.Key == item.Key).Take(1).Select(_ => new Problem("item.key.taken", $"\"{item.Key}\" is taken already; choose another key.", $"items/{item.Key}/key")),
            .. others.Where(other => item.Path is not null && (other.Latest.Path == item.Path || other.Published?.Path == item.Path)).Take(1).Select(other => new Problem(
                "item.path.taken",
                $"The path \"{item.Path}\" is that of the item \"{other.Latest.Key}\" already; each item has a path of its own.",
                $"items/{item.Key}/path")),
        ];
    }

    /// <summary>The content item that bears what an item has only once: itself, or the same in another language.</summary>
    public string LeadOf(ContentDocument document) => Reader.Lead(Together(document)).Id;

    /// <summary>The language of a content item.</summary>
    public Locale LocaleOf(ContentDocument document) => Reader.LocaleOf(document);

    private ItemReader Reader => new(_frame.Settings.DefaultLocale, _markdownOf, KeyOf);

    private ContentDocument[] Together(ContentDocument document) =>
        [document, .. _content.Members(document.Group).Where(state => state.Id != document.Id && state.Latest.Type == document.Type).Select(state => state.Latest)];
}
