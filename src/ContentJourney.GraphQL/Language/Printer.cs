using System.Text;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

/// <summary>Writes a syntax tree as a document that parses to an equal tree. Lines end with LF, two spaces indent.</summary>
#pragma warning disable CA1506 // It writes every kind of node, so it knows them all.
public sealed partial class Printer
#pragma warning restore CA1506
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    private Printer()
    {
    }

    /// <summary>The node as text; a document ends with a line break, all else does not.</summary>
    public static string Print(Node node)
    {
        var printer = new Printer();
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(Node node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteDocument(document);
                break;
            case DefinitionNode definition:
                WriteDefinition(definition);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    private void WritePart(Node node)
    {
        switch (node)
        {
            case NameNode name:
                _text.Append(name.Value);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock(selectionSet.Selections);
                break;
            case DirectiveNode directive:
                _text.Append('@').Append(directive.Name.Value);
                WriteArguments(directive.Arguments);
                break;
            case ArgumentNode argument:
                WriteNamedValue(argument.Name, argument.Value);
                break;
            case ObjectFieldNode field:
                WriteNamedValue(field.Name, field.Value);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            default:
                WriteDefinitionPart(node);
                break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (var index = 0; index < document.Definitions.Count; index++)
        {
            _text.Append(index == 0 ? string.Empty : "\n");
            WriteKeywordBetween(index == 0 ? null : document.Definitions[index - 1], document.Definitions[index]);
            Write(document.Definitions[index]);
            _text.Append('\n');
        }
    }

    // Behind a type without fields, the braces of a shorthand would be read as its fields.
    private void WriteKeywordBetween(DefinitionNode? before, DefinitionNode definition)
    {
        if (before is not (null or ExecutableDefinitionNode) && definition is OperationDefinitionNode operation && IsShorthand(operation))
        {
            _text.Append("query ");
        }
    }

    private void NewLine() => _text.Append('\n').Append(' ', _indentation * 2);

    private void WriteBlock<T>(NodeList<T> items)
        where T : Node
    {
        _text.Append('{');
        _indentation++;
        foreach (var item in items)
        {
            NewLine();
            Write(item);
        }

        _indentation--;
        NewLine();
        _text.Append('}');
    }

    private void WriteOptionalBlock<T>(NodeList<T> items)
        where T : Node
    {
        if (items.Count > 0)
        {
            _text.Append(' ');
            WriteBlock(items);
        }
    }

    private void WriteSeparated<T>(NodeList<T> items, string separator)
        where T : Node
    {
        for (var index = 0; index < items.Count; index++)
        {
            _text.Append(index == 0 ? string.Empty : separator);
            Write(items[index]);
        }
    }

    private void WriteArguments(NodeList<ArgumentNode> arguments)
    {
        if (arguments.Count > 0)
        {
            _text.Append('(');
            WriteSeparated(arguments, ", ");
            _text.Append(')');
        }
    }

    private void WriteDirectives(NodeList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            Write(directive);
        }
    }

    private void WriteNamedValue(NameNode name, ValueNode value)
    {
        _text.Append(name.Value).Append(": ");
        WriteValue(value);
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteValue(description);
            NewLine();
        }
    }
}
