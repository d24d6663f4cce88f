using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Sdl;

/// <summary>Finds directives whose definition needs themselves, be it through the types of their arguments or the directives applied there.</summary>
[SpecSection("sec-Type-System.Directives.Type-Validation")]
internal sealed class DirectiveCycles
{
    private readonly ILookup<string, string> _needs;

    private DirectiveCycles(IEnumerable<DefinitionNode> definitions) => _needs = definitions
        .SelectMany(Needs)
        .ToLookup(need => need.Owner, need => need.Needed, StringComparer.Ordinal);

    public static IEnumerable<SchemaProblem> Check(IReadOnlyCollection<DefinitionNode> definitions)
    {
        var cycles = new DirectiveCycles(definitions);
        return definitions.OfType<DirectiveDefinitionNode>()
            .Select(directive => "@" + directive.Name.Value)
            .Where(cycles.NeedsItself)
            .Select(name => new SchemaProblem(name, $"Directive \"{name}\" must not refer to itself, be it through the types of its arguments and the directives applied there."));
    }

    private bool NeedsItself(string name)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(_needs[name]);
        while (open.TryPop(out var needed))
        {
            if (needed == name)
            {
                return true;
            }

            if (found.Add(needed))
            {
                foreach (var next in _needs[needed])
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    private static IEnumerable<(string Owner, string Needed)> Needs(DefinitionNode definition) => definition switch
    {
        DirectiveDefinitionNode directive => Needs("@" + directive.Name.Value, directive, directive.Arguments),
        InputObjectTypeDefinitionNode type => Needs(type.Name.Value, type, type.Fields),
        EnumTypeDefinitionNode or ScalarTypeDefinitionNode => Needs(((TypeDefinitionNode)definition).Name.Value, definition, []),
        _ => [],
    };

    private static IEnumerable<(string Owner, string Needed)> Needs(string owner, DefinitionNode definition, IEnumerable<InputValueDefinitionNode> values) =>
        DirectivePlace.Of(definition).SelectMany(place => place.Directives).Select(directive => (owner, "@" + directive.Name.Value))
            .Concat(values.Select(value => (owner, NameOf(value.Type))));

    private static string NameOf(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => NameOf(list.Type),
        _ => NameOf(((NonNullTypeNode)type).Type),
    };
}
