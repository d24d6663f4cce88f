using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Tests;

[Collection(Alone.Name)]
public class HostileTextTests
{
    private const int Times = 100_000;

    // Of the processor's time, so that a busy machine makes no difference: some tenths are usual, the square of the length must never be.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(8);

    private static readonly Locale _german = Locale.Of("de");

    private static readonly TextShaper _shaper = new();

    private static readonly string[] _openers =
    [
        ">", "> ", "- ", "1. ", "*", "**a ", "*a **a ", "*a* ", "[", "![", "[a](", "[a][", "[a]: b\n", "<b>", "<div>", "<b><p>", "<p><b>", "<ul><li>", "<i>", "<table><tr><td>", "<svg>",
        "<b>a</b>", "``a ", "<!--", "&", "(a. ", "„", "\"", "a\n- ", "| a ", "~~~\n", "{fact:", "<break", "a.", "1.", "\n\n", "\u0301", "\uD800",
    ];

    public static TheoryData<string, TextSyntax> Openers
    {
        get
        {
            var cases = new TheoryData<string, TextSyntax>();
            Array.ForEach(_openers, opener => cases.Add(opener, TextSyntax.Markdown));
            Array.ForEach(["[a](", "*a* "], opener => cases.Add(opener, TextSyntax.Inline));
            Array.ForEach(["(a. ", "1. ", "<break"], opener => cases.Add(opener, TextSyntax.Speech));
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Openers))]
    public void A_hundred_thousand_openers_are_read_cut_and_written_in_no_time(string opener, TextSyntax syntax)
    {
        var source = string.Concat(Enumerable.Repeat(opener, Times));
        var before = Environment.CpuUsage.TotalTime;
        var text = _shaper.Read(source, syntax);
        var cut = TextShortener.Shorten(text, BudgetUnit.Characters, 100, _german);

        Assert.All(Enum.GetValues<TextForm>(), form => Assert.NotNull(_shaper.Write(text, form, _german)));
        Assert.InRange(TextMeasure.Count(cut, BudgetUnit.Characters, _german), 0, 100);
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, _patience);
    }

    [Fact]
    public void What_is_beyond_the_longest_source_is_not_read()
    {
        var text = _shaper.Read(new string('a', TextShaper.MaxLength) + "b", TextSyntax.Plain);

        Assert.Equal(TextShaper.MaxLength, PlainText.Of(text).Length);
    }

    [Fact]
    public void Elements_beyond_the_greatest_depth_are_read_as_their_text()
    {
        var html = string.Concat(Enumerable.Repeat("<ul><li>", 100)) + "deep<script>x</script>";

        var text = TextShaper.ReadHtml(html);

        Assert.Equal("deep", PlainText.Of(text).TrimStart('-', ' '));
    }
}
