using ContentJourney.GraphQL.Language;

namespace ContentJourney.GraphQL.Tests.Language;

public class LexerTests
{
    [Fact]
    public void Every_punctuator_is_a_token_of_its_own() => Assert.Equal(
        "\"!\" \"$\" \"&\" \"(\" \")\" \"...\" \":\" \"=\" \"@\" \"[\" \"]\" \"{\" \"|\" \"}\"",
        Kinds("!$&()...:=@[]{|}"));

    [Theory]
    [InlineData("a")]
    [InlineData("_")]
    [InlineData("__type")]
    [InlineData("Abc_09")]
    [InlineData("query")]
    public void A_name_has_letters_digits_and_underscores(string text) => Assert.Equal(TokenKind.Name, Only(text).Kind);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("4")]
    [InlineData("-4")]
    [InlineData("9007199254740993123456789")]
    public void An_int_has_neither_fraction_nor_exponent(string text) => Assert.Equal(TokenKind.IntValue, Only(text).Kind);

    [Theory]
    [InlineData("0.0")]
    [InlineData("-4.123")]
    [InlineData("1e5")]
    [InlineData("1E-5")]
    [InlineData("123e+4")]
    [InlineData("-1.123E4567")]
    public void A_float_has_a_fraction_or_an_exponent(string text) => Assert.Equal(TokenKind.FloatValue, Only(text).Kind);

    [Fact]
    public void White_space_line_ends_commas_comments_and_byte_order_marks_are_ignored() =>
        Assert.Equal("Name Name Name", Kinds("\uFEFF a,,,\t b\r\n# a comment with \u0007 and 😀\rc #"));

    [Theory]
    [InlineData("\n  x", 2, 3)]
    [InlineData("\r\n  x", 2, 3)]
    [InlineData("\r  x", 2, 3)]
    [InlineData("\n\r x", 3, 2)]
    [InlineData("# c\n\n,x", 3, 2)]
    [InlineData("\uFEFFx", 1, 2)]
    public void A_token_knows_its_line_and_column(string text, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), Only(text).Location);

    [Fact]
    public void A_block_string_moves_the_line_on()
    {
        var lexer = new Lexer("\"\"\"\r\n\r\n\"\"\" x");
        Assert.Equal(new SourceLocation(1, 1), lexer.Next().Location);
        Assert.Equal(new SourceLocation(3, 5), lexer.Next().Location);
    }

    [Fact]
    public void After_the_end_there_is_only_the_end()
    {
        var lexer = new Lexer("a");
        lexer.Next();
        Assert.Equal(TokenKind.EndOfFile, lexer.Next().Kind);
        Assert.Equal(TokenKind.EndOfFile, lexer.Next().Kind);
    }

    private static Token Only(string text)
    {
        var lexer = new Lexer(text);
        var token = lexer.Next();
        Assert.Equal(TokenKind.EndOfFile, lexer.Next().Kind);
        return token;
    }

    private static string Kinds(string text)
    {
        var lexer = new Lexer(text);
        var kinds = new List<string>();
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            kinds.Add(token.Kind.Describe());
        }

        return string.Join(' ', kinds);
    }
}
