using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Tests.Language;

public class StringValueTests
{
    [Theory]
    [InlineData("""
        ""
        """, "")]
    [InlineData("""
        " white space "
        """, " white space ")]
    [InlineData("""
        "quote \" slashes \\ \/"
        """, "quote \" slashes \\ /")]
    [InlineData("""
        "\b\f\n\r\t"
        """, "\b\f\n\r\t")]
    [InlineData("""
        "\u1234\u5678"
        """, "\u1234\u5678")]
    [InlineData("""
        "\u{1F4A9} \u{00000061}\u{0}"
        """, "\U0001F4A9 a\0")]
    [InlineData("""
        "\uD83D\uDCA9"
        """, "\U0001F4A9")]
    [InlineData("\"raw 😀 \u0007 \t\"", "raw 😀 \u0007 \t")]
    public void Escapes_are_interpreted(string literal, string value) =>
        Assert.Equal(new StringValueNode(value), Documents.Value(literal));

    [Theory]
    [InlineData("", "")]
    [InlineData("simple", "simple")]
    [InlineData(" white space ", " white space ")]
    [InlineData("contains \" quote", "contains \" quote")]
    [InlineData("contains \\\"\"\" triple", "contains \"\"\" triple")]
    [InlineData("slashes \\n \\u1234", "slashes \\n \\u1234")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\n\n    spans\n      multiple\n    lines\n\n", "spans\n  multiple\nlines")]
    [InlineData("  first\n    second\n   third", "  first\n second\nthird")]
    [InlineData("\n  a\n\n  b\n", "a\n\nb")]
    [InlineData("\n   \n\t\n", "")]
    [InlineData("\n\ta\n b", "a\nb")]
    public void A_block_string_loses_its_indentation_and_blank_ends(string raw, string value) =>
        Assert.Equal(new StringValueNode(value, IsBlock: true), Documents.Value($"\"\"\"{raw}\"\"\""));
}
