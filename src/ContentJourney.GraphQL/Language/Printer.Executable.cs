using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Printer
{
    private void WriteDefinition(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragment(fragment);
                break;
            case TypeSystemExtensionNode extension:
                WriteExtension(extension);
                break;
            default:
                WriteTypeSystemDefinition((TypeSystemDefinitionNode)definition);
                break;
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        WriteDescription(operation.Description);
        if (!IsShorthand(operation))
        {
            _text.Append(operation.Operation.Keyword());
            _text.Append(operation.Name is null ? string.Empty : " " + operation.Name.Value);
            WriteVariableDefinitions(operation.VariableDefinitions);
            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }

        Write(operation.SelectionSet);
    }

    private static bool IsShorthand(OperationDefinitionNode operation) =>
        operation is { Operation: OperationType.Query, Name: null, Description: null, VariableDefinitions.Count: 0, Directives.Count: 0 };

    private void WriteVariableDefinitions(NodeList<VariableDefinitionNode> variables)
    {
        if (variables.Count > 0)
        {
            _text.Append('(');
            WriteSeparated(variables, ", ");
            _text.Append(')');
        }
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        Write(variable.Variable);
        _text.Append(": ");
        WriteType(variable.Type);
        WriteDefaultValue(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteDefaultValue(ValueNode? value)
    {
        if (value is not null)
        {
            _text.Append(" = ");
            WriteValue(value);
        }
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
        WriteDirectives(fragment.Directives);
        _text.Append(' ');
        Write(fragment.SelectionSet);
    }

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                _text.Append(field.Alias is null ? string.Empty : field.Alias.Value + ": ").Append(field.Name.Value);
                WriteArguments(field.Arguments);
                WriteDirectives(field.Directives);
                WriteOptionalBlock(field.SelectionSet?.Selections ?? []);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            default:
                WriteInlineFragment((InlineFragmentNode)selection);
                break;
        }
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        _text.Append("...").Append(fragment.TypeCondition is null ? string.Empty : " on " + fragment.TypeCondition.Name.Value);
        WriteDirectives(fragment.Directives);
        _text.Append(' ');
        Write(fragment.SelectionSet);
    }
}
