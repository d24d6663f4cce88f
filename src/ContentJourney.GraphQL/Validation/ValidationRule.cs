using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation;

/// <summary>A rule of chapter 5. One instance sees one document, in the order of its text; what a rule does not care for it leaves out.</summary>
internal abstract class ValidationRule
{
    public virtual void Begin(DocumentNode document)
    {
    }

    public virtual void Operation(OperationDefinitionNode operation)
    {
    }

    public virtual void Fragment(FragmentDefinitionNode fragment)
    {
    }

    public virtual void Variable(VariableDefinitionNode variable)
    {
    }

    /// <summary>A selection set on a type, null when the type is not known. Those of inline fragments are part of the set around.</summary>
    public virtual void Selections(SelectionSetNode selections, CompositeType? parent)
    {
    }

    /// <summary>A field on a type; the definition is null when the type has no such field.</summary>
    public virtual void Field(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
    }

    public virtual void Spread(FragmentSpreadNode spread, CompositeType? parent)
    {
    }

    public virtual void InlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
    }

    /// <summary>All directives at one place; each of them follows.</summary>
    public virtual void Directives(NodeList<DirectiveNode> directives)
    {
    }

    /// <summary>A directive; the definition is null when the schema has none.</summary>
    public virtual void Directive(DirectiveNode directive, DirectiveDefinition? definition, DirectiveLocation location)
    {
    }

    public virtual void Value(ValueNode value, InputPosition position)
    {
    }

    /// <summary>The whole document was seen.</summary>
    public virtual void End()
    {
    }
}
