using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQLParser.AST;

namespace ContentJourney.OrchardCore.GraphQL.Documents;

/// <summary>Prints values and types, and notes which variables there are among the values.</summary>
/// <param name="text">Where to.</param>
internal sealed class ValuePrinter(StringBuilder text)
{
    private static readonly JsonSerializerOptions _literals = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The variables that were printed.</summary>
    public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Prints a type.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="type">The type.</param>
    /// <param name="named">Its name to print, by its name in Orchard's API.</param>
    public static void Print(StringBuilder text, GraphQLType type, Func<string, string> named)
    {
        switch (type)
        {
            case GraphQLNonNullType some:
                Print(text, some.Type, named);
                text.Append('!');
                break;
            case GraphQLListType list:
                text.Append('[');
                Print(text, list.Type, named);
                text.Append(']');
                break;
            default:
                text.Append(named(((GraphQLNamedType)type).Name.StringValue));
                break;
        }
    }

    /// <summary>Prints a value.</summary>
    public void Print(GraphQLValue value)
    {
        switch (value)
        {
            case GraphQLVariable variable:
                Variables.Add(variable.Name.StringValue);
                text.Append('$').Append(variable.Name.StringValue);
                break;
            case GraphQLStringValue quoted:
                text.Append(JsonSerializer.Serialize(quoted.Value.ToString(), _literals));
                break;
            case GraphQLListValue list:
                Print('[', list.Values ?? [], Print, ']');
                break;
            case GraphQLObjectValue fields:
                Print('{', fields.Fields ?? [], Print, '}');
                break;
            case GraphQLEnumValue name:
                text.Append(name.Name.StringValue);
                break;
            case GraphQLNullValue:
                text.Append("null");
                break;
            default:
                text.Append(((IHasValueNode)value).Value.Span);
                break;
        }
    }

    private void Print<T>(char open, List<T> items, Action<T> print, char close)
    {
        text.Append(open);
        foreach (var item in items)
        {
            print(item);
            text.Append(' ');
        }

        text.Append(close);
    }

    private void Print(GraphQLObjectField field)
    {
        text.Append(field.Name.StringValue).Append(':');
        Print(field.Value);
    }
}
