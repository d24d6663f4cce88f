using System.Runtime.CompilerServices;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests;

public class FuzzCorpusTests
{
    [Fact]
    public void Every_document_is_prepared_or_refused_in_its_place()
    {
        var engine = new GraphQLEngine(SchemaReader.Read(DeliverySchema()).Require());

        Assert.All(FuzzCorpus.Read("Documents"), document =>
        {
            RoundTrips(document);
            var lines = document.ReplaceLineEndings("\n").Split('\n').Length;
            Assert.All(engine.Prepare(document).Errors.SelectMany(error => error.Locations), location => Assert.InRange(location.Line, 1, lines));
        });
    }

    [Fact]
    public void Every_schema_is_read_or_refused() => Assert.All(FuzzCorpus.Read("Schemas"), definitions =>
    {
        RoundTrips(definitions);
        if (SchemaReader.Read(definitions).Schema is { } schema)
        {
            var printed = SchemaPrinter.Print(schema);
            Assert.Equal(printed, SchemaPrinter.Print(SchemaReader.Read(printed).Require()));
        }
    });

    private static void RoundTrips(string text)
    {
        if (Parser.Parse(new Source(text)).Document is { } document)
        {
            Assert.Equal(document, Parser.Parse(new Source(Printer.Print(document)), ParserLimits.Trusted).Document);
        }
    }

    private static string DeliverySchema([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "ContentJourney.Delivery.Tests", "delivery.graphql"));
}
