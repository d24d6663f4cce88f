using System.Globalization;
using ContentJourney.Fuzz;
using ContentJourney.Fuzz.Targets;
using ContentJourney.Recipes;
using ContentJourney.Recipes.Folders;

if (args is not [var minutes, var seed])
{
    await Console.Error.WriteLineAsync("Usage: dotnet run --project tests/ContentJourney.Fuzz -- MINUTES SEED");
    return 2;
}

var contents = new RecipeReader().Read(new DiskFolder(Seeds.Repository("recipes/morgenroutine"))).Value.Contents;
var delivery = new DemoDelivery(contents);
await using var host = await DemoHost.StartAsync(contents);
using var bodies = new BodyTarget(new Uri(host.Urls.Single()));
var targets = new Dictionary<InputKind, ITarget>
{
    [InputKind.Documents] = new DocumentTarget(delivery),
    [InputKind.Schemas] = new SchemaTarget(),
    [InputKind.Variables] = new VariableTarget(delivery, await File.ReadAllTextAsync(Seeds.Corpus("variables.graphql"))),
    [InputKind.Bodies] = bodies,
};
var fuzzer = new Fuzzer(targets, int.Parse(seed, CultureInfo.InvariantCulture));
var isFine = await fuzzer.RunAsync(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)));
foreach (var kind in targets.Keys)
{
    CorpusFile.Write(Seeds.CorpusOf(kind), fuzzer.Corpus.Shortest(kind));
}

return isFine ? 0 : 1;
