using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Validation.Directives;

/// <summary>Holds the directives applied in the text of a schema to the rules for those in documents.</summary>
[SpecSection("sec-Type-System.Directives")]
internal static class AppliedDirectives
{
    public static IEnumerable<SchemaProblem> Check(Schema schema, IEnumerable<DefinitionNode> definitions)
    {
        var context = new ValidationContext(schema, new DocumentNode([]), int.MaxValue);
        var walk = new DocumentWalk(context, SpecifiedRules.OfDirectives(context));
        foreach (var place in definitions.SelectMany(DirectivePlace.Of))
        {
            var before = context.Errors.Count;
            walk.Walk(place.Directives, place.Location);
            foreach (var error in context.Errors.Skip(before))
            {
                yield return new SchemaProblem(place.Coordinate, error.Message);
            }
        }
    }
}
