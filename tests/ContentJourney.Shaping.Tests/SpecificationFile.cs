using System.Runtime.CompilerServices;

namespace ContentJourney.Shaping.Tests;

/// <summary>Reads the fenced examples of the Markdown files in Specs. <c>⍽</c> stands for a non-breaking space and <c>→</c> at the start of a line for a tab.</summary>
internal static class SpecificationFile
{
    public static IEnumerable<Example> All() => Directory.GetFiles(Path.Combine(Here(), "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    public static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static IEnumerable<Example> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith("```", StringComparison.Ordinal) && lines[index].TrimStart('`') is var info && info.StartsWith("example ", StringComparison.Ordinal))
            {
                var fence = lines[index][..^info.Length];
                var end = Array.IndexOf(lines, fence, index + 1);
                var dot = Array.IndexOf(lines, ".", index + 1, end - index - 1);
                yield return new Example($"{Path.GetFileName(file)}:{index + 1}", info.Split(' ')[1..], Text(lines[(index + 1)..dot]), Text(lines[(dot + 1)..end]));
                index = end;
            }
        }
    }

    private static string Text(string[] lines) => string.Join('\n', lines).Replace('⍽', '\u00A0').Replace('→', '\t');
}
