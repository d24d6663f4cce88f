using System.Text;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes YAML: one value a line, two spaces a level, LF. Equal values give equal texts.</summary>
internal sealed class YamlPrinter
{
    private const int LineWidth = 100;
    private readonly StringBuilder _text = new();

    public static string Print(YamlValue value)
    {
        var printer = new YamlPrinter();
        printer.PrintBlock(value, 0);
        return printer._text.ToString();
    }

    private void PrintBlock(YamlValue value, int indent)
    {
        switch (value)
        {
            case YamlValue.Mapping mapping:
                PrintEntries(mapping, indent);
                break;
            case YamlValue.Sequence sequence:
                foreach (var item in sequence.Items)
                {
                    PrintItem(item, indent);
                }

                break;
        }
    }

    private void PrintEntries(YamlValue.Mapping mapping, int indent, bool startsOnLine = false)
    {
        foreach (var (position, (key, value)) in mapping.Entries.Index())
        {
            _text.Append(' ', startsOnLine && position == 0 ? 0 : indent).Append(YamlText.Inline(key)).Append(':');
            PrintValue(value, indent);
        }
    }

    private void PrintItem(YamlValue item, int indent)
    {
        _text.Append(' ', indent).Append('-');
        if (item is YamlValue.Mapping { Entries.Count: > 0 } mapping)
        {
            _text.Append(' ');
            PrintEntries(mapping, indent + 2, startsOnLine: true);
        }
        else
        {
            PrintValue(item, indent);
        }
    }

    private void PrintValue(YamlValue value, int indent)
    {
        if (Inline(value) is { } inline)
        {
            _text.Append(' ').Append(inline).Append('\n');
        }
        else if (value is YamlValue.Text text)
        {
            PrintLines(text.Value, indent + 2);
        }
        else
        {
            _text.Append('\n');
            PrintBlock(value, indent + 2);
        }
    }

    private void PrintLines(string text, int indent)
    {
        var ends = text.EndsWith('\n');
        _text.Append(ends ? " |\n" : " |-\n");
        foreach (var line in (ends ? text[..^1] : text).Split('\n'))
        {
            _text.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
        }
    }

    private static string? Inline(YamlValue value) => value switch
    {
        YamlValue.Raw raw => raw.Value,
        YamlValue.Text text => YamlText.IsBlock(text.Value) ? null : YamlText.Inline(text.Value),
        YamlValue.Mapping { Entries.Count: 0 } => "{}",
        YamlValue.Sequence sequence when sequence.Items.All(item => item is YamlValue.Text text && YamlText.IsWord(text.Value)) => Flow(sequence),
        _ => null,
    };

    // Keys stand side by side, as long as one can see them at a glance.
    private static string? Flow(YamlValue.Sequence sequence)
    {
        var flow = $"[{string.Join(", ", sequence.Items.Cast<YamlValue.Text>().Select(text => text.Value))}]";
        return flow.Length <= LineWidth ? flow : null;
    }
}
