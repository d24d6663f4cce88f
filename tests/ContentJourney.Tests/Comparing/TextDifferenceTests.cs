using ContentJourney.Comparing;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Comparing;

public class TextDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a b", "a b", "a b")]
    [InlineData("", "a b", "[+a b]")]
    [InlineData("a b", "", "[-a b]")]
    [InlineData("Heats up in 30 seconds.", "Heats up in 25 seconds.", "Heats up in [-30][+25] seconds.")]
    [InlineData("Good morning", "Good, early morning!", "Good[+,] [+early ]morning[+!]")]
    [InlineData("one two three", "three two one", "[-one][+three] two [-three][+one]")]
    [InlineData("Käfer\nzwei", "Käfer\n\nzwei", "Käfer[-\n][+\n\n]zwei")]
    public void Words_are_compared(string before, string after, string expected) => Assert.Equal(expected, Shown(before, after));

    [Fact]
    public void Of_long_texts_lines_are_compared_and_beyond_that_nothing()
    {
        var before = string.Join('\n', Enumerable.Range(0, 900).Select(number => $"a{number} b"));
        var after = string.Join('\n', Enumerable.Range(0, 900).Select(number => $"c{number} b"));
        var huge = (Before: string.Concat(Enumerable.Range(0, 3000).Select(number => $"a{number}\n")), After: string.Concat(Enumerable.Range(0, 3000).Select(number => $"c{number}\n")));

        Assert.Equal("Start\n[-" + before + "][+" + after + "]\nend", Shown("Start\n" + before + "\nend", "Start\n" + after + "\nend").Replace("\n]", "]\n", StringComparison.Ordinal).Replace("]\n[+", "][+", StringComparison.Ordinal));
        Assert.Equal([new TextRun(TextRunKind.Removed, huge.Before), new TextRun(TextRunKind.Added, huge.After)], TextDifference.Between(huge.Before, huge.After));
    }

    [Fact]
    public void The_runs_make_both_texts() => Prop
        .ForAll(Texts().ToArbitrary(), Texts().ToArbitrary(), (before, after) =>
        {
            var runs = TextDifference.Between(before, after);
            return Text(runs, TextRunKind.Added) == before && Text(runs, TextRunKind.Removed) == after;
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_261, 11));

    private static Gen<string> Texts() => Gen.Elements("a", "b", " ", "\n", ".", "ä", "long").ListOf().Select(parts => string.Concat(parts));

    private static string Text(IEnumerable<TextRun> runs, TextRunKind without) => string.Concat(runs.Where(run => run.Kind != without).Select(run => run.Text));

    private static string Shown(string before, string after) => string.Concat(TextDifference.Between(before, after).Select(run => run.Kind switch
    {
        TextRunKind.Added => $"[+{run.Text}]",
        TextRunKind.Removed => $"[-{run.Text}]",
        _ => run.Text,
    }));
}
