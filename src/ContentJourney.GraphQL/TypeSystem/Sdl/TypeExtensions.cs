using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem.Sdl;

/// <summary>Adds what extensions say to the definitions that they extend.</summary>
[SpecSection("sec-Type-System-Extensions")]
internal sealed class TypeExtensions
{
    private readonly ILookup<string, TypeExtensionNode> _byName;

    /// <summary>Gathers the extensions; one that extends nothing, or a type of another kind, is a problem.</summary>
    public TypeExtensions(DocumentNode document, List<SchemaProblem> problems)
    {
        _byName = document.Definitions.OfType<TypeExtensionNode>().ToLookup(extension => extension.Name.Value, StringComparer.Ordinal);
        var definitions = document.Definitions.OfType<TypeDefinitionNode>().ToLookup(definition => definition.Name.Value, StringComparer.Ordinal);
        foreach (var extension in document.Definitions.OfType<TypeExtensionNode>())
        {
            var name = extension.Name.Value;
            if (extension is ScalarTypeExtensionNode && SpecifiedScalars.All.Find(name) is not null)
            {
                continue;
            }

            if (!definitions.Contains(name))
            {
                problems.Add(new SchemaProblem(name, $"Type \"{name}\" cannot be extended, because it is not defined."));
            }
            else if (!Fits(definitions[name].First(), extension))
            {
                problems.Add(new SchemaProblem(name, $"Type \"{name}\" cannot be extended as another kind of type than it is."));
            }
            else if (extension is InputObjectTypeExtensionNode && extension.Directives.Any(directive => directive.Name.Value == SpecifiedDirectives.OneOf.Name))
            {
                problems.Add(new SchemaProblem(name, "The directive \"@oneOf\" must be on the definition itself, not on an extension."));
            }
        }
    }

    /// <summary>The definition with everything that its extensions add.</summary>
    public TypeDefinitionNode Apply(TypeDefinitionNode definition) => _byName[definition.Name.Value].Aggregate(definition, Apply);

    private static TypeDefinitionNode Apply(TypeDefinitionNode definition, TypeExtensionNode extension) =>
        Merge(definition, extension) with { Directives = [.. definition.Directives, .. extension.Directives] };

    private static TypeDefinitionNode Merge(TypeDefinitionNode definition, TypeExtensionNode extension) => (definition, extension) switch
    {
        (ObjectTypeDefinitionNode type, ObjectTypeExtensionNode more) =>
            type with { Interfaces = [.. type.Interfaces, .. more.Interfaces], Fields = [.. type.Fields, .. more.Fields] },
        (InterfaceTypeDefinitionNode type, InterfaceTypeExtensionNode more) =>
            type with { Interfaces = [.. type.Interfaces, .. more.Interfaces], Fields = [.. type.Fields, .. more.Fields] },
        (UnionTypeDefinitionNode type, UnionTypeExtensionNode more) => type with { Types = [.. type.Types, .. more.Types] },
        (EnumTypeDefinitionNode type, EnumTypeExtensionNode more) => type with { Values = [.. type.Values, .. more.Values] },
        (InputObjectTypeDefinitionNode type, InputObjectTypeExtensionNode more) => type with { Fields = [.. type.Fields, .. more.Fields] },
        _ => definition,
    };

    private static bool Fits(TypeDefinitionNode definition, TypeExtensionNode extension) => (definition, extension) switch
    {
        (ScalarTypeDefinitionNode, ScalarTypeExtensionNode) => true,
        (ObjectTypeDefinitionNode, ObjectTypeExtensionNode) => true,
        (InterfaceTypeDefinitionNode, InterfaceTypeExtensionNode) => true,
        (UnionTypeDefinitionNode, UnionTypeExtensionNode) => true,
        (EnumTypeDefinitionNode, EnumTypeExtensionNode) => true,
        (InputObjectTypeDefinitionNode, InputObjectTypeExtensionNode) => true,
        _ => false,
    };
}
