using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Reading;

/// <summary>The files of a recipe within their limits: texts decoded, media as bytes. What is refused is in the log and in <see cref="Refused"/>.</summary>
internal sealed class RecipeFiles
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, byte[]> _media = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly IRecipeFolder _folder;
    private readonly RecipeLimits _limits;
    private readonly ProblemLog _log;
    private long _total;

    private RecipeFiles(IRecipeFolder folder, RecipeLimits limits, ProblemLog log)
    {
        _folder = folder;
        _limits = limits;
        _log = log;
    }

    /// <summary>Gets the texts by path.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>Gets the media by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Media => _media;

    /// <summary>Gets the paths of files that were there, but not readable.</summary>
    public IReadOnlyCollection<string> Refused => _refused;

    public static RecipeFiles Read(IRecipeFolder folder, RecipeLimits limits, ProblemLog log)
    {
        var files = new RecipeFiles(folder, limits, log);
        var entries = folder.List();
        if (entries.Count > limits.Files)
        {
            log.Add("recipe.files", $"A recipe has at most {limits.Files} files; this one has {entries.Count}.", new Place(RecipeLayout.Settings));
            files._refused.Add(RecipeLayout.Settings);
            return files;
        }

        foreach (var entry in entries)
        {
            files.Take(entry);
        }

        return files;
    }

    /// <summary>The media as files of the site.</summary>
    public ValueList<SiteFile> SiteFiles() => _media.Select(file => new SiteFile(file.Key, new Blob(file.Value))).ToValueList();

    private void Take(RecipeEntry entry)
    {
        switch (RecipeLayout.KindOf(entry.Path))
        {
            case RecipeFileKind.Ignored:
                break;
            case RecipeFileKind.Unknown:
                _log.Add("file.unknown", RecipeLayout.Explain(entry.Path), new Place(Shown(entry.Path)));
                break;
            case RecipeFileKind.Text when Load(entry, _limits.TextBytes) is { } bytes:
                if (TextDecoder.Decode(bytes, entry.Path, _log) is not { } text)
                {
                    _refused.Add(entry.Path);
                }
                else if (!_texts.TryAdd(entry.Path, text))
                {
                    _log.Add("file.duplicate", "The archive has this file twice.", new Place(entry.Path));
                }

                break;
            case RecipeFileKind.Media when Load(entry, _limits.MediaBytes) is { } bytes:
                if (!_media.TryAdd(entry.Path, bytes))
                {
                    _log.Add("file.duplicate", "The archive has this file twice.", new Place(entry.Path));
                }

                break;
        }
    }

    private byte[]? Load(RecipeEntry entry, int limit)
    {
        var refusal = Refusal(entry, limit);
        var bytes = refusal is null ? Bytes(entry.Path, limit) : null;
        if (bytes is null)
        {
            var (code, text) = refusal ?? ("file.large", $"A file of this kind has at most {limit} bytes; this one has more, whatever the archive says.");
            _log.Add(code, text, new Place(Shown(entry.Path)));
            _refused.Add(entry.Path);
        }

        _total += bytes?.Length ?? 0;
        return bytes;
    }

    private (string Code, ProblemText Text)? Refusal(RecipeEntry entry, int limit) => entry switch
    {
        _ when !RecipePath.IsInside(entry.Path) => ("file.path", "This path leads out of the recipe, or not every system can write it."),
        { IsLink: true } => ("file.link", "This is a link; put the file itself here."),
        _ when entry.Length > limit => ("file.large", $"A file of this kind has at most {limit} bytes; this one has {entry.Length}."),
        _ when _total + entry.Length > _limits.TotalBytes => ("recipe.large", $"The files of a recipe have at most {_limits.TotalBytes} bytes together; with this one they have more."),
        _ => null,
    };

    // Never more than the limit, even if the declared length was a lie.
    private byte[]? Bytes(string path, int limit)
    {
        using var stream = _folder.Open(path);
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > limit)
            {
                return null;
            }
        }

        return copy.ToArray();
    }

    private static string Shown(string path) => new([.. path.Select(character => char.IsControl(character) ? '\uFFFD' : character)]);
}
