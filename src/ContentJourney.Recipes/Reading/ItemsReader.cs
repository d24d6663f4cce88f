using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads the content files, those of one item together.</summary>
internal sealed class ItemsReader(DocumentReader documents, ProblemLog log)
{
    /// <summary>The site with its items and drafts, by key.</summary>
    public Site ReadInto(Site site)
    {
        var items = ReadItems(site);
        return site with
        {
            Items = items.Where(item => !item.IsDraft).Select(item => item.Item).ToValueList(),
            Drafts = items.Where(item => item.IsDraft).Select(item => item.Item).ToValueList(),
        };
    }

    private (Item Item, bool IsDraft)[] ReadItems(Site site)
    {
        var types = site.ContentTypes.DistinctBy(type => type.Key, StringComparer.Ordinal).ToDictionary(type => type.Key, StringComparer.Ordinal);
        var reader = new ItemReader(site.Settings.DefaultLocale, types, log);
        var groups = documents.Paths
            .Select(path => ContentFileName.TryParse(path, out var name) ? name : null)
            .OfType<ContentFileName>()
            .GroupBy(name => (name.Key, name.Type))
            .OrderBy(group => group.Key.Key, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Type, StringComparer.Ordinal);
        var read = SitePath.Each("items", groups, group => group.Key.Key).Select(group => ReadItem(reader, group.Path, [.. group.Element])).ToArray();
        return [.. read.OfType<(Item, bool)>()];
    }

    private (Item Item, bool IsDraft)? ReadItem(ItemReader reader, string path, ContentFileName[] names)
    {
        var content = names.Select(Open).ToArray();
        if (content.Any(file => file is null))
        {
            documents.Miss(Noun.Item, names[0].Key);
        }

        var readable = content.OfType<ContentFile>().ToArray();
        if (readable.Length == 0)
        {
            return null;
        }

        var item = reader.Read(path, readable);
        return readable.Length == content.Length ? item : null;
    }

    private ContentFile? Open(ContentFileName name)
    {
        if (documents.TextOf(name.Path) is not { } text || FrontMatter.Split(text, name.Path, log) is not { } parts)
        {
            return null;
        }

        var node = documents.Parse(parts.Yaml, name.Path, FrontMatter.LinesBefore);
        if (node is YamlNode.Scalar { IsAbsent: true })
        {
            node = new YamlNode.Mapping([], new Place(name.Path));
        }

        return node is not null && documents.IsMapping(node, "A content file") ? new ContentFile(name, node, parts.Body, new Place(name.Path, parts.BodyLine)) : null;
    }
}
