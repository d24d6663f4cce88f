using ContentJourney.GraphQL.Language;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.GraphQL.Tests.Language;

public class PrinterProperties
{
    [Fact]
    public void What_is_printed_parses_to_the_same_tree() => Prop
        .ForAll(GeneratedDocuments.Documents.ToArbitrary(), document =>
        {
            var printed = Printer.Print(document);
            var parsed = Documents.Parse(printed);
            Assert.Equal(document, parsed);
            Assert.Equal(printed, Printer.Print(parsed));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2_025, 9));

    [Fact]
    public void No_text_makes_the_parser_throw() => Prop
        .ForAll(GeneratedDocuments.Fragments.ToArbitrary(), text =>
        {
            var result = Parser.Parse(new Source(text));
            Assert.True(result.Succeeded || result.Error.Location.Line >= 1);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(2_025, 9));
}
