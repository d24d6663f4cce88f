using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using ContentJourney.Access;
using ContentJourney.Admin.Wording;
using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Comparing;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Forms.Wording;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using ContentJourney.Selection;
using ContentJourney.Storage;

namespace ContentJourney.Admin.Tests.Wording;

public partial class ProblemWordsTests
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-AT");
    private static readonly ProblemTemplates _templates = ProblemTemplates.Of(typeof(Problem).Assembly, typeof(Words).Assembly, typeof(FormReader).Assembly, typeof(RecipeReader).Assembly, typeof(StorageMigrator).Assembly);
    private static readonly string[] _factKinds = ["money", "number", "percent", "date", "duration", "text", "url"];

    // What call sites give to ProblemText.Word.
    private static readonly IEnumerable<string> _words =
    [
        .. MessageFields.Budgetable,
        .. Enum.GetNames<BudgetUnit>().Select(unit => unit.ToLowerInvariant()),
        .. Enum.GetNames<FieldKind>().Select(kind => kind.ToLowerInvariant()),
        .. Enum.GetNames<Role>(),
        .. _factKinds,
        "persona", "phase", "channel",
        "key", "type",
    ];

    private static readonly Dictionary<string, string> _catalogue = ProblemWords.Words(_german)!
        .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static readonly HashSet<string> _wanted = _templates.Known.Concat(_words).Where(template => template.Any(char.IsLetter)).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void No_problem_loses_its_template() => Assert.Empty(_templates.Lost);

    [Fact]
    public void Every_template_has_german_words() => Assert.Empty(_wanted.Except(_catalogue.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void All_german_words_belong_to_a_template() => Assert.Empty(_catalogue.Keys.Except(_wanted).Order(StringComparer.Ordinal));

    [Fact]
    public void German_words_have_the_holes_of_their_template() =>
        Assert.DoesNotContain(_catalogue, entry => !Holes(entry.Key).SequenceEqual(Holes(entry.Value)));

    [Fact]
    public void No_german_words_are_english_ones() => Assert.DoesNotContain(_catalogue, entry => entry.Key == entry.Value);

    [Fact]
    public void German_quotation_marks_are_german_ones() =>
        Assert.DoesNotContain(_catalogue.Values, text => text.Count(letter => letter == '„') != text.Count(letter => letter == '“') || text.Contains('”', StringComparison.Ordinal));

    [Fact]
    public void A_problem_reads_in_german_with_its_nested_texts()
    {
        var problem = new Problem("journey.persona.unknown", $"There is no {ProblemText.Word("persona")} \"{"technik-mox"}\".{Suggestion.For("technik-mox", ["technik-max"])}");

        Assert.Equal("Es gibt die Persona „technik-mox“ nicht. Ist „technik-max“ gemeint?", ProblemWords.In(_german, problem));
    }

    [Fact]
    public void Where_something_is_used_reads_in_german()
    {
        Use[] uses = [.. "abcde".Select(key => new Use(Noun.Item, key.ToString(), "", "")), new Use(Noun.Journey, "way", "", "")];

        Assert.Equal("Inhalte a, b, c und 2 weitere, Journey way", ProblemWords.In(_german, Uses.Sentence(uses)));
    }

    [Fact]
    public void A_variant_that_nobody_sees_reads_in_german()
    {
        var variant = new Variant { Key = "b", Locale = Locale.Of("de"), Message = Message.Empty };

        Assert.Equal(
            "„b“ ist nie zu sehen: Wo die Fassung zu sehen sein könnte, kommen a, c zuerst und sagen alles, was sie sagt.",
            ProblemWords.In(_german, new HiddenVariant(variant, HiddenReason.Beaten, ["a", "c"]).Sentence));
    }

    [Fact]
    public void What_differs_between_versions_reads_in_german()
    {
        var before = new Item { Key = "tea", Type = "article", Schedule = new(new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero), null) };

        var difference = ItemDifference.Between(before, before with { Schedule = null }).Single();

        Assert.Equal("ab 2026-05-01 12:00 +00:00", string.Concat(difference.Words(text => ProblemWords.In(_german, text)).Select(run => run.Text)));
    }

    [Fact]
    public void What_lacks_german_words_reads_in_english()
    {
        ProblemText unheard = "Nobody has translated this.";

        Assert.Equal("Nobody has translated this.", ProblemWords.In(_german, unheard));
        Assert.Equal("Nobody has translated this. is missing.", ProblemWords.In(_german, new Problem("x", $"{unheard} is missing.")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr-CH")]
    [InlineData("")]
    public void Other_languages_read_in_english(string culture) =>
        Assert.Equal("There is no item \"a\".", ProblemWords.In(CultureInfo.GetCultureInfo(culture), new Problem("item.unknown", $"There is no item \"{"a"}\".")));

    private static IEnumerable<string> Holes(string template) => Hole().Matches(template.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal))
        .Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();
}
