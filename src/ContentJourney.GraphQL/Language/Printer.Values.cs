using System.Globalization;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Printer
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case StringValueNode text:
                WriteString(text);
                break;
            case ListValueNode list:
                _text.Append('[');
                WriteSeparated(list.Values, ", ");
                _text.Append(']');
                break;
            case ObjectValueNode map:
                _text.Append('{');
                WriteSeparated(map.Fields, ", ");
                _text.Append('}');
                break;
            default:
                _text.Append(Literal(value));
                break;
        }
    }

    private static string Literal(ValueNode value) => value switch
    {
        VariableNode variable => "$" + variable.Name.Value,
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode { Value: true } => "true",
        BooleanValueNode => "false",
        _ => "null",
    };

    private void WriteString(StringValueNode text)
    {
        if (text.IsBlock && BlockString.CanHold(text.Value))
        {
            _text.Append(BlockString.Print(text.Value, new string(' ', _indentation * 2)));
            return;
        }

        _text.Append('"');
        foreach (var character in text.Value)
        {
            WriteCharacter(character);
        }

        _text.Append('"');
    }

    private void WriteCharacter(char character)
    {
        switch (character)
        {
            case '"' or '\\':
                _text.Append('\\').Append(character);
                break;
            case '\n':
                _text.Append("\\n");
                break;
            case '\r':
                _text.Append("\\r");
                break;
            case '\t':
                _text.Append("\\t");
                break;
            case < ' ' or '\u007F':
                _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
                break;
            default:
                _text.Append(character);
                break;
        }
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.Type);
                _text.Append(']');
                break;
            default:
                WriteType(((NonNullTypeNode)type).Type);
                _text.Append('!');
                break;
        }
    }
}
