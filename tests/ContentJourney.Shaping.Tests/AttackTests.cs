using System.Xml.Linq;
using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Tests;

/// <summary>Every line of Attacks/attacks.txt, read as each syntax, comes out inert in each form. <c>\n</c> in a line is a line break.</summary>
public class AttackTests
{
    private static readonly Locale _german = Locale.Of("de");

    private static readonly TextShaper _shaper = new();

    public static TheoryData<string> Attacks =>
        [.. File.ReadLines(Path.Combine(SpecificationFile.Here(), "Attacks", "attacks.txt")).Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_comes_out_inert(string attack)
    {
        foreach (var syntax in Enum.GetValues<TextSyntax>())
        {
            CheckForms(_shaper.Read(attack, syntax));
        }

        CheckForms(TextShaper.ReadHtml(attack));
        CheckForms(_shaper.Read($"a {attack} b\n\n{attack}", TextSyntax.Markdown));
        CheckForms(_shaper.Read($"<p title=\"{attack}\">{attack}</p>", TextSyntax.Markdown));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_in_a_fact_comes_out_inert(string attack)
    {
        var text = _shaper.Read("{fact:a} [b]({fact:a}) [c](/x?{fact:a}) ![d]({fact:a})", TextSyntax.Markdown);

        CheckForms(FactResolver.Resolve(text, [new Fact("a", new FactValue.Text(attack))], _german));
        CheckForms(FactResolver.Resolve(text, [new Fact("a", new FactValue.Url(attack))], _german));
    }

    [Fact]
    public void The_corpus_is_large_and_without_doubles()
    {
        var attacks = File.ReadAllLines(Path.Combine(SpecificationFile.Here(), "Attacks", "attacks.txt"));

        Assert.Equal(attacks.Length, attacks.Distinct(StringComparer.Ordinal).Count());
        Assert.True(attacks.Length >= 150);
    }

    private static void CheckForms(RichText text)
    {
        InertHtml.Check(_shaper.Write(text, TextForm.Html, _german));
        var again = _shaper.Read(_shaper.Write(text, TextForm.Markdown, _german), TextSyntax.Markdown);
        InertHtml.Check(_shaper.Write(again, TextForm.Html, _german));
        if (_shaper.Write(text, TextForm.Ssml, _german) is { Length: > 0 } ssml)
        {
            Assert.All(XDocument.Parse(ssml).Descendants(), element => Assert.Contains(element.Name.LocalName, (string[])["speak", "p", "s", "break"]));
        }
    }
}
