using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation;

/// <summary>Walks a document once, with the types of the schema, and shows each part to every rule.</summary>
internal sealed class DocumentWalk(ValidationContext context, ValidationRule[] rules)
{
    public void Walk()
    {
        Show(rule => rule.Begin(context.Document));
        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Walk(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    Walk(fragment);
                    break;
            }
        }

        Show(rule => rule.End());
    }

    /// <summary>Shows the directives of one place alone.</summary>
    public void Walk(NodeList<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Count > 0)
        {
            Show(rule => rule.Directives(directives));
        }

        foreach (var directive in directives)
        {
            var (node, definition) = (directive, context.Schema.Directives.Find(directive.Name.Value));
            Show(rule => rule.Directive(node, definition, location));
            Walk(directive.Arguments, definition?.Arguments);
        }
    }

    private void Show(Action<ValidationRule> part)
    {
        foreach (var rule in rules)
        {
            if (context.IsFull)
            {
                return;
            }

            part(rule);
        }
    }

    private void Walk(OperationDefinitionNode operation)
    {
        context.VariableUses.Begin(operation);
        Show(rule => rule.Operation(operation));
        foreach (var variable in operation.VariableDefinitions)
        {
            Walk(variable);
        }

        Walk(operation.Directives, LocationOf(operation.Operation));
        Walk(operation.SelectionSet, context.Schema.RootType(operation.Operation));
    }

    private void Walk(FragmentDefinitionNode fragment)
    {
        context.VariableUses.Begin(fragment);
        Show(rule => rule.Fragment(fragment));
        Walk(fragment.Directives, DirectiveLocation.FragmentDefinition);
        Walk(fragment.SelectionSet, context.Condition(fragment.TypeCondition));
    }

    private void Walk(VariableDefinitionNode variable)
    {
        Show(rule => rule.Variable(variable));
        if (variable.DefaultValue is { } value)
        {
            Walk(value, new InputPosition(context.Schema.FindType(variable.Type) is { IsInputType: true } type ? type : null));
        }

        Walk(variable.Directives, DirectiveLocation.VariableDefinition);
    }

    private void Walk(SelectionSetNode selections, CompositeType? parent)
    {
        Show(rule => rule.Selections(selections, parent));
        WalkEach(selections, parent);
    }

    private void WalkEach(SelectionSetNode selections, CompositeType? parent)
    {
        foreach (var selection in selections.Selections)
        {
            if (context.IsFull)
            {
                return;
            }

            Walk(selection, parent);
        }
    }

    private void Walk(SelectionNode selection, CompositeType? parent)
    {
        switch (selection)
        {
            case FieldNode field:
                Walk(field, parent);
                break;
            case InlineFragmentNode fragment:
                Show(rule => rule.InlineFragment(fragment, parent));
                Walk(fragment.Directives, DirectiveLocation.InlineFragment);
                WalkEach(fragment.SelectionSet, fragment.TypeCondition is { } condition ? context.Condition(condition) : parent);
                break;
            default:
                Walk((FragmentSpreadNode)selection, parent);
                break;
        }
    }

    private void Walk(FieldNode field, CompositeType? parent)
    {
        var definition = parent is null ? null : context.Schema.FindField(parent, field.Name.Value);
        Show(rule => rule.Field(field, parent, definition));
        Walk(field.Arguments, definition?.Arguments);
        Walk(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is { } selections)
        {
            Walk(selections, definition?.Type.Named as CompositeType);
        }
    }

    private void Walk(FragmentSpreadNode spread, CompositeType? parent)
    {
        context.VariableUses.Spread(spread.Name.Value);
        Show(rule => rule.Spread(spread, parent));
        Walk(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void Walk(NodeList<ArgumentNode> arguments, DefinitionList<ArgumentDefinition>? definitions)
    {
        foreach (var argument in arguments)
        {
            Walk(argument.Value, InputPosition.Of(definitions?.Find(argument.Name.Value)));
        }
    }

    private void Walk(ValueNode value, InputPosition position)
    {
        Show(rule => rule.Value(value, position));
        switch (value)
        {
            case VariableNode variable:
                context.VariableUses.Add(new VariableUse(variable, position));
                break;
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    Walk(item, position.Items);
                }

                break;
            case ObjectValueNode map:
                foreach (var field in map.Fields)
                {
                    Walk(field.Value, position.Field(field.Name.Value));
                }

                break;
        }
    }

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Query => DirectiveLocation.Query,
        OperationType.Mutation => DirectiveLocation.Mutation,
        _ => DirectiveLocation.Subscription,
    };
}
