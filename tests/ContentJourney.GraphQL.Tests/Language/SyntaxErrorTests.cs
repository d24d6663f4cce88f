using ContentJourney.GraphQL.Language;

namespace ContentJourney.GraphQL.Tests.Language;

public class SyntaxErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("{ }", 1, 3, "Expected Name, found \"}\".")]
    [InlineData("{ a", 1, 4, "Expected Name, found <EOF>.")]
    [InlineData("{ a: }", 1, 6, "Expected Name, found \"}\".")]
    [InlineData("{ a() }", 1, 5, "Expected Name, found \")\".")]
    [InlineData("{ a(b) }", 1, 6, "Expected \":\", found \")\".")]
    [InlineData("{ a(b: ) }", 1, 8, "Unexpected \")\".")]
    [InlineData("{ a @ }", 1, 7, "Expected Name, found \"}\".")]
    [InlineData("{ ...on }", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("{ ... }", 1, 7, "Expected \"{\", found \"}\".")]
    [InlineData("{ a } }", 1, 7, "Unexpected \"}\".")]
    [InlineData("query", 1, 6, "Expected \"{\", found <EOF>.")]
    [InlineData("query () { a }", 1, 8, "Expected \"$\", found \")\".")]
    [InlineData("query ($a) { a }", 1, 10, "Expected \":\", found \")\".")]
    [InlineData("query ($a: [Int) { a }", 1, 16, "Expected \"]\", found \")\".")]
    [InlineData("query ($a: Int!!) { a }", 1, 16, "Expected \"$\", found \"!\".")]
    [InlineData("query ($a: Int = $b) { a }", 1, 18, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("query ($a: Int = [{x: $b}]) { a }", 1, 23, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("query ($a: Int @d(x: $b)) { a }", 1, 22, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("notAnOperation Foo { a }", 1, 1, "Unexpected Name \"notAnOperation\".")]
    [InlineData("fragment on on T { a }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("fragment F { a }", 1, 12, "Expected \"on\", found \"{\".")]
    [InlineData("fragment F($a: Int) on T { a }", 1, 11, "Expected \"on\", found \"(\".")]
    [InlineData("{\n  a(b: \"x\" 1)\n}", 2, 12, "Expected Name, found Int \"1\".")]
    [InlineData("\"d\" { a }", 1, 1, "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("query ($a: Int = $) { c }", 1, 18, "Unexpected \"$\".")]
    [InlineData("\"d\" \"e\" type T", 1, 5, "Unexpected String \"e\".")]
    [InlineData("\"d\" types T", 1, 1, "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("\"d\" extend type T @a", 1, 1, "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("extend", 1, 7, "Unexpected <EOF>.")]
    [InlineData("extend query { a }", 1, 8, "Unexpected Name \"query\".")]
    [InlineData("extend scalar S", 1, 16, "Unexpected <EOF>.")]
    [InlineData("extend type T {}", 1, 16, "Expected Name, found \"}\".")]
    [InlineData("type T {}", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("type T { a() : Int }", 1, 12, "Expected Name, found \")\".")]
    [InlineData("schema { foo: Q }", 1, 10, "Unexpected Name \"foo\".")]
    [InlineData("schema {}", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("union U = |", 1, 12, "Expected Name, found <EOF>.")]
    [InlineData("union U = A | | B", 1, 15, "Expected Name, found \"|\".")]
    [InlineData("enum E { A true }", 1, 12, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("directive @a on FIELD | WRONG", 1, 25, "Unexpected Name \"WRONG\".")]
    [InlineData("directive @a(x: Int)", 1, 21, "Expected \"on\", found <EOF>.")]
    [InlineData("input I { a(b: Int): Int }", 1, 12, "Expected \":\", found \"(\".")]
    public void The_parser_says_what_it_found_and_what_would_be_right(string text, int line, int column, string message) =>
        Fails(text, line, column, message);

    [Theory]
    [InlineData("{ ? }", 1, 3, "Unexpected character: \"?\".")]
    [InlineData("{ .. }", 1, 3, "Unexpected character: \".\".")]
    [InlineData("{ \u0007 }", 1, 3, "Unexpected character: U+0007.")]
    [InlineData("{ é }", 1, 3, "Unexpected character: U+00E9.")]
    [InlineData("\n{ 😀 }", 2, 3, "Unexpected character: U+1F600.")]
    [InlineData("{ a(b: 'x') }", 1, 8, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("{ a(b: 00) }", 1, 9, "Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("{ a(b: 1.) }", 1, 10, "Invalid number, expected digit but got: \")\".")]
    [InlineData("{ a(b: 1e) }", 1, 10, "Invalid number, expected digit but got: \")\".")]
    [InlineData("{ a(b: -) }", 1, 9, "Invalid number, expected digit but got: \")\".")]
    [InlineData("{ a(b: 1.2.3) }", 1, 11, "Invalid number, expected digit but got: \".\".")]
    [InlineData("{ a(b: 0xF1) }", 1, 9, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("{ a(b: 1a) }", 1, 9, "Invalid number, expected digit but got: \"a\".")]
    [InlineData("{ a(b: 1", 1, 9, "Expected Name, found <EOF>.")]
    [InlineData("{ a(b: -", 1, 9, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("{ a(b: \"", 1, 9, "Unterminated string.")]
    [InlineData("{ a(b: \"x\ny\") }", 1, 10, "Unterminated string.")]
    [InlineData("{ a(b: \"\"\"x", 1, 12, "Unterminated string.")]
    [InlineData("{ a(b: \"\\z\") }", 1, 9, "Invalid character escape sequence: \"\\z\".")]
    [InlineData("{ a(b: \"\\u12\") }", 1, 9, "Invalid Unicode escape sequence: \"\\u12\")\".")]
    [InlineData("{ a(b: \"\\u{}\") }", 1, 9, "Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData("{ a(b: \"\\u{110000}\") }", 1, 9, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("{ a(b: \"\\u{D800}\") }", 1, 9, "Invalid Unicode escape sequence: \"\\u{D800}\".")]
    [InlineData("{ a(b: \"\\u{FFFFFFFFFF}\") }", 1, 9, "Invalid Unicode escape sequence: \"\\u{FFFFFFFFFF}\".")]
    [InlineData("{ a(b: \"\\u{12\") }", 1, 9, "Invalid Unicode escape sequence: \"\\u{12\"\".")]
    [InlineData("{ a(b: \"\\uD83D\") }", 1, 9, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("{ a(b: \"\\uDCA9\\uD83D\") }", 1, 9, "Invalid Unicode escape sequence: \"\\uDCA9\".")]
    public void The_lexer_says_what_it_found_and_what_would_be_right(string text, int line, int column, string message) =>
        Fails(text, line, column, message);

    [Fact]
    public void Half_a_surrogate_pair_is_no_character()
    {
        Fails("{ a(b: \"\uD800\") }", 1, 9, "Invalid character within String: U+D800.");
        Fails("{ a(b: \"\"\"\uDC00\"\"\") }", 1, 11, "Invalid character within String: U+DC00.");
        Fails("{ \uD800 }", 1, 3, "Invalid character: U+D800.");
        Fails("# \uD800", 1, 3, "Invalid character: U+D800.");
    }

    [Fact]
    public void A_long_token_is_shortened_in_the_message()
    {
        var name = new string('x', 5_000);
        Fails(name, 1, 1, $"Unexpected Name \"{name[..100]}…\".");
    }

    [Fact]
    public void A_message_has_whole_characters_alone()
    {
        Fails("{ a(b: \"\\😀\") }", 1, 9, "Invalid character escape sequence: \"\\😀\".");
        Fails($"{{ \"{new string('x', 99)}😀\" }}", 1, 3, $"Expected Name, found String \"{new string('x', 99)}…\".");
    }

    private static void Fails(string text, int line, int column, string message)
    {
        var result = Parser.Parse(new Source(text));
        Assert.False(result.Succeeded);
        Assert.Equal(new SyntaxError("Syntax Error: " + message, new SourceLocation(line, column)), result.Error);
    }
}
