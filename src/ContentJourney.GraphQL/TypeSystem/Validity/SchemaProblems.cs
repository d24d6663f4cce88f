using ContentJourney.GraphQL.Language;

namespace ContentJourney.GraphQL.TypeSystem.Validity;

/// <summary>Collects problems, and holds the rules that many kinds of definition share.</summary>
internal sealed class SchemaProblems
{
    private readonly List<SchemaProblem> _problems = [];

    public IReadOnlyList<SchemaProblem> All => _problems;

    public void Add(string coordinate, string message) => _problems.Add(new SchemaProblem(coordinate, message));

    /// <summary>Name :: NameStart NameContinue*, and not begun with two underscores, which introspection keeps for itself.</summary>
    public void AddName(string name, string coordinate, bool isIntrospection = false)
    {
        if (name.Length == 0 || !Characters.IsNameStart(name[0]) || !name.All(Characters.IsNameContinue))
        {
            Add(coordinate, $"Name \"{name}\" must consist of letters, digits and underscores, and not begin with a digit.");
        }
        else if (!isIntrospection && name.StartsWith("__", StringComparison.Ordinal))
        {
            Add(coordinate, $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.");
        }
    }

    public void AddDuplicates<T>(IEnumerable<T> definitions, string owner, string kind, Func<T, string> coordinate)
        where T : INamedDefinition
    {
        foreach (var group in definitions.GroupBy(definition => definition.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var of = owner.Length == 0 ? string.Empty : $" of \"{owner}\"";
            Add(coordinate(group.First()), $"There can be only one {kind} named \"{group.Key}\"{of}.");
        }
    }

    public void AddArguments(DefinitionList<ArgumentDefinition> arguments, string coordinate, bool isIntrospection = false)
    {
        AddDuplicates(arguments, coordinate, "argument", argument => $"{coordinate}({argument.Name}:)");
        foreach (var argument in arguments)
        {
            AddInputValue(argument, $"{coordinate}({argument.Name}:)", isIntrospection);
        }
    }

    public void AddInputValue(InputValueDefinition definition, string coordinate, bool isIntrospection = false)
    {
        AddName(definition.Name, coordinate, isIntrospection);
        if (!definition.Type.IsInputType)
        {
            Add(coordinate, $"The type must be an input type, but \"{definition.Type}\" is none.");
        }

        if (definition is { IsRequired: true, DeprecationReason: not null })
        {
            Add(coordinate, "What is required cannot be deprecated; make it nullable or give it a default first.");
        }
    }
}
