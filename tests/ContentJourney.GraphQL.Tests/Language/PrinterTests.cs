using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Tests.Language;

public class PrinterTests
{
    [Fact]
    public void A_document_is_laid_out_for_reading()
    {
        const string Text = """
            "Finds."
            query Find($id: ID! = "1" @x, $list: [[Int!]]) @once {
              me: node(id: $id, filter: {a: [1, 2.5], b: null}) @include(if: true) {
                ...Part @y
                ... on User {
                  id
                }
                ... {
                  id
                }
              }
            }

            fragment Part on Node {
              id
            }

            mutation {
              a
            }

            {
              a
            }

            """;
        Assert.Equal(Text, Documents.Parse(Text.ReplaceLineEndings(" ")).ToString());
    }

    [Fact]
    public void A_query_behind_a_type_without_fields_keeps_its_keyword() =>
        Assert.Equal("type A\n\nquery {\n  a\n}\n\n{\n  b\n}\n", Documents.Parse("type A query { a } { b }").ToString());

    [Fact]
    public void Text_is_escaped_so_that_it_stays_on_its_line() =>
        Assert.Equal("\"a\\\"b\\\\c\\nd\\re\\tf\\u0007g\\u007Fé😀\"", new StringValueNode("a\"b\\c\nd\re\tf\ag\u007Fé😀").ToString());

    [Theory]
    [InlineData("one line")]
    [InlineData("  indented one line")]
    [InlineData("ends with a quote\"")]
    [InlineData("  indented, ends with a quote\"")]
    [InlineData("ends with a backslash\\")]
    [InlineData("has \"\"\" in it and at the end \"\"\"")]
    [InlineData("two\nlines")]
    [InlineData("  first\nsecond\n\n   third")]
    [InlineData("")]
    public void A_block_string_keeps_its_text_at_any_indentation(string text)
    {
        var node = new StringValueNode(text, IsBlock: true);
        var field = new FieldDefinitionNode(node, new NameNode("f"), [], new NamedTypeNode(new NameNode("T")), []);
        var document = new DocumentNode([new ObjectTypeDefinitionNode(node, new NameNode("T"), [], [], [field])]);
        var printed = Printer.Print(document);
        Assert.Equal(document, Documents.Parse(printed));
        Assert.Contains("\"\"\"", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\nleading blank line")]
    [InlineData("trailing blank line\n")]
    [InlineData("  a\n  b")]
    [InlineData("carriage\rreturn")]
    public void What_a_block_string_cannot_hold_is_written_as_a_plain_string(string text) =>
        Assert.Equal(text, Assert.IsType<StringValueNode>(Documents.Value(new StringValueNode(text, IsBlock: true).ToString())).Value);

    [Fact]
    public void Multiline_descriptions_are_indented_with_their_field() => Assert.Equal(
        "type T {\n  \"\"\"\n  a\n\n    b\n  \"\"\"\n  f: Int\n}\n",
        Documents.Parse("type T { \"\"\"\n a\n\n   b\n\"\"\" f: Int }").ToString());
}
