using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Fragments;

/// <summary>No two fragments have the same name.</summary>
[SpecSection("sec-Fragment-Name-Uniqueness")]
internal sealed class FragmentNameUniqueness(ValidationContext context) : ValidationRule
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    public override void Fragment(FragmentDefinitionNode fragment)
    {
        if (!_names.TryAdd(fragment.Name.Value, fragment.Name))
        {
            context.Report($"There can be only one fragment named \"{fragment.Name.Value}\".", _names[fragment.Name.Value], fragment.Name);
        }
    }
}
