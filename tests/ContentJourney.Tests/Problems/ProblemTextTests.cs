using ContentJourney.Problems;

namespace ContentJourney.Tests.Problems;

public class ProblemTextTests
{
    private static readonly ProblemText _text = Text("bob", 2.5m);

    [Fact]
    public void A_text_remembers_its_template_and_reads_as_it_was_written()
    {
        Assert.Equal("There is no {0} in {{braces}} at {1}.", _text.Template);
        Assert.Equal("There is no bob in {braces} at 2.50.", _text.ToString());
    }

    [Fact]
    public void A_text_is_translated_with_the_texts_in_it()
    {
        ProblemText whole = $"{_text} Take {ProblemText.Word("one")}, {"a"}.";

        Assert.Equal("2.50? bob? NIMM one A a.", whole.Translated(template => template switch
        {
            "{0} Take {1}, {2}." => "{0} NIMM {1} A {2}.",
            "one" => "one",
            _ => "{1}? {0}?",
        }));
        Assert.Null(whole.Translated(template => template == "one" ? null : template));
    }

    [Fact]
    public void What_has_no_letters_needs_no_translation()
    {
        ProblemText list = $"{"a"}, {"b"}";

        Assert.Equal("a, b", list.Translated(_ => null));
        Assert.True(((ProblemText)"").IsEmpty);
    }

    [Fact]
    public void Problems_are_equal_when_they_read_the_same()
    {
        Assert.Equal(new Problem("a", "There is no bob in {braces} at 2.50.", "p"), new Problem("a", _text, "p"));
        Assert.NotEqual(new Problem("a", "There is no bob.", "p"), new Problem("a", _text, "p"));
        Assert.NotEqual(new Problem("a", _text), new Problem("a", _text, "p"));
    }

    private static ProblemText Text(string name, decimal number) => $"There is no {name} in {{braces}} at {number:0.00}.";
}
