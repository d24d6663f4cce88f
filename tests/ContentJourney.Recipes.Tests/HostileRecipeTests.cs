using System.IO.Compression;
using System.Text;
using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Tests;

public class HostileRecipeTests
{
    [Theory]
    [InlineData("name: &a Anna", "personas/a.yaml:1:7: Anchors (&) and aliases (*) are not allowed; write the value out, or quote a text that starts with such a sign.")]
    [InlineData("name: Anna\ngoals: [*a, b]", "personas/a.yaml:2:9: Anchors (&) and aliases (*) are not allowed; write the value out, or quote a text that starts with such a sign.")]
    [InlineData("name: !!str Anna", "personas/a.yaml:1:7: Tags (!) are not allowed; the field says what kind its value is. Quote a text that starts with such a sign.")]
    [InlineData("name: !<tag:yaml.org,2002:object> Anna", "personas/a.yaml:1:7: Tags (!) are not allowed; the field says what kind its value is. Quote a text that starts with such a sign.")]
    [InlineData("name: Anna\ntone: du\nname: Berta", "personas/a.yaml:3:1: \"name\" is there twice; the first is in line 1. Keep one.")]
    [InlineData("name: Anna\n---\nname: Berta", "personas/a.yaml:2:1: A file holds one document; remove the line \"---\" and what follows, or make it a file of its own.")]
    [InlineData("name: Anna\n? [a]\n: b", "personas/a.yaml:2:3: A key is one word, not a list or a mapping.")]
    [InlineData("- Anna", "personas/a.yaml:1:1: A persona has fields with values, such as \"name: Max\".")]
    [InlineData("", "personas/a.yaml:1:1: A persona has fields with values, such as \"name: Max\".")]
    [InlineData("name: [Anna]", "personas/a.yaml:1:7: Expected a text here, found a list.")]
    [InlineData("name: Anna\ngoals: schlafen", "personas/a.yaml:2:8: Expected a list here, such as [a, b].")]
    [InlineData("name: Anna\ngoals: [{ a: b }]", "personas/a.yaml:2:9: Expected a text here, found fields with values.")]
    [InlineData("name: Anna\ndemographics: { ageFrom: 99999999999999999999 }", "personas/a.yaml:2:26: Expected a whole number from -2147483648 to 2147483647, found \"99999999999999999999\".")]
    [InlineData("name: Anna\ndemographics: { ageFrom: 300 }", "personas/a.yaml:2:26: 300 is no age; one is from 0 to 150.")]
    [InlineData("name: Anna\nportrait: { file: ../../etc/passwd, alt: x }", "personas/a.yaml:2:19: \"../../etc/passwd\" is no file of the site; one looks like media/aurora.svg: below media/, with forward slashes and no \"..\".")]
    [InlineData("name: Anna\nportrait: { file: /etc/passwd, alt: x }", "personas/a.yaml:2:19: \"/etc/passwd\" is no file of the site; one looks like media/aurora.svg: below media/, with forward slashes and no \"..\".")]
    [InlineData("name: Anna\nportrait: { file: media/../../x.png, alt: x }", "personas/a.yaml:2:19: \"media/../../x.png\" is no file of the site; one looks like media/aurora.svg: below media/, with forward slashes and no \"..\".")]
    [InlineData("name: Anna\nportrait: { file: 'media\\x.png', alt: x }", "personas/a.yaml:2:19: \"media\\x.png\" is no file of the site; one looks like media/aurora.svg: below media/, with forward slashes and no \"..\".")]
    [InlineData("name: Anna\nportrait: { file: 'C:/x.png', alt: x }", "personas/a.yaml:2:19: \"C:/x.png\" is no file of the site; one looks like media/aurora.svg: below media/, with forward slashes and no \"..\".")]
    [InlineData("name: \"A\\0nna\"", "personas/a.yaml:1:7: A text holds no NUL character.")]
    public void A_persona_that_is_not_one_is_refused_where_it_goes_wrong(string yaml, string problem) =>
        Assert.Equal([problem], TextFolder.With(("personas/a.yaml", yaml)).Problems());

    [Fact]
    public void Aliases_that_would_explode_are_refused_one_by_one()
    {
        var levels = Enumerable.Range(1, 11).Select(level => $"x{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n");
        var bomb = "name: Anna\ntone: &a0 lol\n" + string.Concat(levels);

        Assert.Contains("personas/a.yaml:2:7: Anchors", TextFolder.With(("personas/a.yaml", bomb)).Problems().First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Nesting_without_end_is_refused_and_ends(string unit)
    {
        var yaml = string.Concat(Enumerable.Repeat(unit, 900_000 / unit.Length));

        Assert.Single(TextFolder.With(("phases.yaml", yaml)).Problems());
    }

    [Fact]
    public void Thirty_two_levels_are_read_and_thirty_three_are_not()
    {
        static string Nested(int levels) => $"name: Anna\ngoals: {new string('[', levels - 1)}a{new string(']', levels - 1)}\n";

        Assert.Equal(["personas/a.yaml:2:9: Expected a text here, found a list."], TextFolder.With(("personas/a.yaml", Nested(32))).Problems());
        Assert.Equal(["personas/a.yaml:2:39: Lists and mappings nest at most 32 deep."], TextFolder.With(("personas/a.yaml", Nested(33))).Problems());
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_named_by_their_offset()
    {
        var folder = TextFolder.With().Put("personas/a.yaml", [.. "name: A\ntone: "u8, 0xC3, 0x28]).Put("personas/b.yaml", [0xFF, 0xFE, 0x6E, 0x00]).Put("personas/c.yaml", [.. "name: "u8, 0]);

        Assert.Equal(
            [
                "personas/a.yaml:2:7: Byte 14: this is no UTF-8; save the file as UTF-8.",
                "personas/b.yaml:1:1: Byte 0: this is UTF-16; save the file as UTF-8.",
                "personas/c.yaml:1:7: A text holds no control characters; this is U+0000.",
            ],
            folder.Problems());
    }

    [Fact]
    public void Syntax_that_breaks_one_file_hides_nothing_in_others_and_blames_no_reference_to_it()
    {
        var folder = TextFolder.With(
            ("personas/kaputt.yaml", "name: \"offen\nparent: x: y\n"),
            ("personas/kind.yaml", "name: Kind\nparent: kaputt\ntoene: laut\n"),
            ("journeys/weg.yaml", "name: Weg\npersona: kaputt\nmodel: aida\n"),
            ("phases.yaml", "- key: [\n"));

        Assert.Equal(["personas/kaputt.yaml:1:7", "personas/kind.yaml:3:1", "phases.yaml:2:1"], folder.Read().Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Front_matter_without_end_is_named_and_so_is_a_file_without_any()
    {
        var folder = TextFolder.With(("types.yaml", "- { key: page, name: Seite }"), ("content/page/a.md", "---\nheadline: A\n"), ("content/page/b.md", "Nur Text"));

        Assert.Equal(
            [
                "content/page/a.md:1:1: The fields that start here never end: a line \"---\" is missing before the text.",
                "content/page/b.md:1:1: A content file starts with a line \"---\", its fields, and another line \"---\"; the text follows.",
            ],
            folder.Problems());
    }

    [Fact]
    public void Days_and_moments_that_do_not_exist_are_refused()
    {
        var folder = TextFolder.With(
            ("types.yaml", "- { key: page, name: Seite }"),
            ("content/page/a.md", "---\nheadline: A\nfacts:\n  d: { date: 2026-02-30 }\n  t: { duration: P1Y }\nschedule: { from: 2026-01-01T00:00:00, until: 99999-01-01T00:00:00Z }\n---\n"));

        Assert.Equal(
            [
                "content/page/a.md:4:14: Expected a day such as 2026-12-24, found \"2026-02-30\".",
                "content/page/a.md:5:18: Expected a duration such as PT25S, PT1H30M or P2D, found \"P1Y\".",
                "content/page/a.md:6:19: Expected a moment with its offset from UTC, such as 2026-12-24T18:00:00+01:00, found \"2026-01-01T00:00:00\".",
                "content/page/a.md:6:47: Expected a moment with its offset from UTC, such as 2026-12-24T18:00:00+01:00, found \"99999-01-01T00:00:00Z\".",
            ],
            folder.Problems());
    }

    [Fact]
    public void Random_bytes_are_never_an_exception()
    {
        var random = new Random(7);
        const string Alphabet = "ab:- \n[]{}&*!|>'\"%@`#?,\\\t0\u0001é~=<";
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            _ = TextFolder.With(("personas/a.yaml", text), ("content/page/a.md", $"---\n{text}\n---\n"), ("recipe.yaml", TextFolder.Settings + text)).Problems().Count();
        }
    }

    [Fact]
    public void An_archive_that_leads_out_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "recipe.yaml", "../evil.yaml", "/abs.yaml", "media\\x.png", "C:/x.png" })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(TextFolder.Settings));
            }
        }

        using var folder = new ZipFolder(stream, ZipArchiveMode.Read);
        const string Message = "This path leads out of the recipe, or not every system can write it.";
        Assert.Equal(
            [$"../evil.yaml:1:1: {Message}", $"/abs.yaml:1:1: {Message}", $"C:/x.png:1:1: {Message}", $"media\\x.png:1:1: {Message}"],
            new RecipeReader().Read(folder).Problems.Select(problem => problem.ToString()));
    }
}
