using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.Fuzz.Targets;

/// <summary>Reads schemas, and reads again what is printed of those that are valid.</summary>
internal sealed class SchemaTarget : ITarget
{
    public Task<IReadOnlyCollection<string>> TakeAsync(string input)
    {
        var kinds = RoundTrip.Check(input, ParserLimits.Trusted);
        var result = SchemaReader.Read(input);
        if (!result.Succeeded)
        {
            return Task.FromResult<IReadOnlyCollection<string>>([.. kinds, .. result.Problems.Select(problem => Answer.Shape(problem.Message))]);
        }

        var printed = SchemaPrinter.Print(result.Schema);
        var again = SchemaReader.Read(printed);
        return !again.Succeeded ? throw new FindingException($"What is printed is no schema: {again.Problems[0]}\n{printed}")
            : SchemaPrinter.Print(again.Schema) != printed ? throw new FindingException($"What is printed reads as another schema:\n{printed}")
            : Task.FromResult<IReadOnlyCollection<string>>([.. kinds, $"schema {result.Schema.Types.Count} {result.Schema.Directives.Count}"]);
    }
}
