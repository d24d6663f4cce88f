using ContentJourney.Recipes.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentJourney.Recipes.Yaml;

/// <summary>Reads one YAML document into nodes that know their places. Anchors, aliases, tags, doubled keys and deep nesting are problems.</summary>
internal sealed class YamlReader
{
    private readonly Parser _parser;
    private readonly string _file;
    private readonly int _linesBefore;
    private readonly int _maxDepth;
    private readonly ProblemLog _log;

    private YamlReader(string text, string file, int linesBefore, int maxDepth, ProblemLog log)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _file = file;
        _linesBefore = linesBefore;
        _maxDepth = maxDepth;
        _log = log;
    }

    /// <summary>The document; null when it could not be read, which the log then says.</summary>
    public static YamlNode? Read(string text, string file, int linesBefore, int maxDepth, ProblemLog log)
    {
        var reader = new YamlReader(text, file, linesBefore, maxDepth, log);
        try
        {
            return reader.ReadStream();
        }
        catch (TooDeepException exception)
        {
            log.Add("yaml.depth", $"Lists and mappings nest at most {maxDepth} deep.", exception.Place);
        }
        catch (YamlException exception)
        {
            log.Add("yaml.syntax", $"This is no YAML: {exception.Message}", reader.PlaceOf(exception.Start));
        }

        return null;
    }

    private YamlNode ReadStream()
    {
        Advance();
        Advance();
        if (_parser.Current is not DocumentStart)
        {
            return new YamlNode.Scalar("", true, new Place(_file, 1 + _linesBefore));
        }

        Advance();
        var node = ReadNode(1);
        Advance();
        if (_parser.Current is DocumentStart second)
        {
            _log.Add("yaml.documents", "A file holds one document; remove the line \"---\" and what follows, or make it a file of its own.", PlaceOf(second.Start));
        }

        return node;
    }

    /// <summary>Reads the node at the current event and leaves the parser behind it.</summary>
    private YamlNode ReadNode(int depth)
    {
        var at = _parser.Current!;
        var place = PlaceOf(at.Start);
        CheckProperties(at, place);
        if (depth > _maxDepth && at is (MappingStart or SequenceStart))
        {
            throw new TooDeepException(place);
        }

        Advance();
        return at switch
        {
            Scalar scalar => ReadScalar(scalar, place),
            SequenceStart => ReadSequence(depth, place),
            MappingStart => ReadMapping(depth, place),
            _ => new YamlNode.Scalar("", true, place),
        };
    }

    private YamlNode.Scalar ReadScalar(Scalar scalar, Place place)
    {
        if (scalar.Value.Contains('\0', StringComparison.Ordinal))
        {
            _log.Add("text.control", "A text holds no NUL character.", place);
        }

        return new YamlNode.Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, place);
    }

    private YamlNode.Sequence ReadSequence(int depth, Place place)
    {
        var items = new List<YamlNode>();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        Advance();
        return new YamlNode.Sequence(items, place);
    }

    private YamlNode.Mapping ReadMapping(int depth, Place place)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlNode.Scalar name)
            {
                _log.Add("yaml.key", "A key is one word, not a list or a mapping.", key.Place);
            }
            else if (!lines.TryAdd(name.Value, name.Place.Line))
            {
                _log.Add("yaml.key.duplicate", $"\"{name.Value}\" is there twice; the first is in line {lines[name.Value]}. Keep one.", name.Place);
            }
            else
            {
                entries.Add(new YamlEntry(name.Value, name.Place, value));
            }
        }

        Advance();
        return new YamlNode.Mapping(entries, place);
    }

    // On some broken streams the parser ends early without a word, on others it fails with an exception that was not meant for us.
    private void Advance()
    {
        var at = _parser.Current?.End ?? Mark.Empty;
        bool advanced;
        try
        {
            advanced = _parser.MoveNext();
        }
        catch (Exception exception) when (exception is not YamlException)
        {
            throw new YamlException(at, at, "what follows makes no sense.", exception);
        }

        if (!advanced)
        {
            throw new YamlException(at, at, "it ends too early.");
        }
    }

    private void CheckProperties(ParsingEvent at, Place place)
    {
        if (at is AnchorAlias || at is NodeEvent { Anchor.IsEmpty: false })
        {
            _log.Add("yaml.anchor", "Anchors (&) and aliases (*) are not allowed; write the value out, or quote a text that starts with such a sign.", place);
        }

        if (at is NodeEvent { Tag.IsEmpty: false })
        {
            _log.Add("yaml.tag", "Tags (!) are not allowed; the field says what kind its value is. Quote a text that starts with such a sign.", place);
        }
    }

    private Place PlaceOf(Mark mark) => new(_file, (int)mark.Line + _linesBefore, (int)mark.Column);

    private sealed class TooDeepException(Place place) : Exception
    {
        public Place Place { get; } = place;
    }
}
