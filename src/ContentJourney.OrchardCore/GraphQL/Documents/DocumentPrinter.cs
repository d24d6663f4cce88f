using System.Text;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;
using GraphQL;
using GraphQLParser.AST;
using Domain = ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.OrchardCore.GraphQL.Documents;

/// <summary>
/// Prints a field of a document for Orchard's API as a document for the delivery API: its arguments and selection with the fragments and variables
/// they use. Names of types lose their prefix, and where a value may be of several types it is asked of which it is.
/// </summary>
internal sealed class DocumentPrinter
{
    /// <summary>The name of the answer.</summary>
    public const string Answer = "answer";

    /// <summary>The name under which an object says of which type it is.</summary>
    public const string TypeName = "_journey_type";

    private const string KeyVariable = "_journey_key";

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);
    private readonly Queue<string> _unprinted = new();
    private readonly ValuePrinter _values;
    private readonly Domain.Schema _schema;
    private readonly string _prefix;

    private DocumentPrinter(Domain.Schema schema, string prefix) => (_schema, _prefix, _values) = (schema, prefix, new ValuePrinter(_text));

    /// <summary>Prints a field.</summary>
    /// <param name="context">The field in Orchard's API.</param>
    /// <param name="schema">The delivery API.</param>
    /// <param name="field">The root field of the delivery API that it stands for.</param>
    /// <param name="prefix">What the names of types begin with in Orchard's API.</param>
    /// <param name="key">The item it is asked of; null for none.</param>
    public static GraphQLRequest Print(IResolveFieldContext context, Domain.Schema schema, string field, string prefix, string? key)
    {
        var printer = new DocumentPrinter(schema, prefix);
        printer.Root(context.FieldAst, schema.QueryType.Fields.Find(field)!, key is not null);
        printer.Fragments(context.Document);
        var head = printer.Head(context.Operation, key is not null);
        return new GraphQLRequest(head + printer._text, null, VariableWriter.Write(context.Variables, printer._values.Variables, key is null ? null : (KeyVariable, key)));
    }

    private void Root(GraphQLField asked, Domain.FieldDefinition field, bool hasKey)
    {
        _text.Append('{').Append(Answer).Append(':').Append(field.Name);
        var arguments = asked.Arguments?.Items ?? [];
        if (hasKey || arguments.Count > 0)
        {
            _text.Append('(').Append(hasKey ? $"key:${KeyVariable} " : "");
            arguments.ForEach(Argument);
            _text.Append(')');
        }

        Selections(asked.SelectionSet, field.Type.Named as CompositeType);
        _text.Append('}');
    }

    // Behind the rest, as only then it is known which variables are used.
    private string Head(GraphQLOperationDefinition operation, bool hasKey)
    {
        var used = operation.Variables?.Items.Where(variable => _values.Variables.Contains(variable.Variable.Name.StringValue)).ToArray() ?? [];
        if (used.Length == 0 && !hasKey)
        {
            return "query";
        }

        var body = _text.ToString();
        _text.Clear().Append("query(").Append(hasKey ? $"${KeyVariable}:String! " : "");
        foreach (var variable in used)
        {
            _text.Append('$').Append(variable.Variable.Name.StringValue).Append(':');
            ValuePrinter.Print(_text, variable.Type, Named);
            if (variable.DefaultValue is { } value)
            {
                _text.Append('=');
                _values.Print(value);
            }

            _text.Append(' ');
        }

        var head = _text.Append(')').ToString();
        _text.Clear().Append(body);
        return head;
    }

    private void Fragments(GraphQLDocument document)
    {
        while (_unprinted.TryDequeue(out var name))
        {
            var fragment = document.Definitions.OfType<GraphQLFragmentDefinition>().First(found => found.FragmentName.Name.StringValue == name);
            var type = Named(fragment.TypeCondition.Type.Name.StringValue);
            _text.Append(" fragment ").Append(name).Append(" on ").Append(type);
            Directives(fragment.Directives);
            Selections(fragment.SelectionSet, _schema.Types.Find(type) as CompositeType);
        }
    }

    private void Selections(GraphQLSelectionSet? set, CompositeType? parent)
    {
        if (set is null)
        {
            return;
        }

        _text.Append('{').Append(parent is InterfaceType or UnionType ? $"{TypeName}:__typename " : "");
        foreach (var selection in set.Selections)
        {
            Selection(selection, parent);
        }

        _text.Append('}');
    }

    private void Selection(ASTNode selection, CompositeType? parent)
    {
        switch (selection)
        {
            case GraphQLField field:
                Field(field, parent);
                break;
            case GraphQLFragmentSpread spread:
                var name = spread.FragmentName.Name.StringValue;
                _text.Append("...").Append(name);
                Directives(spread.Directives);
                if (_fragments.Add(name))
                {
                    _unprinted.Enqueue(name);
                }

                break;
            case GraphQLInlineFragment inline:
                var type = inline.TypeCondition is { } condition ? Named(condition.Type.Name.StringValue) : null;
                _text.Append("...").Append(type is null ? "" : $" on {type}");
                Directives(inline.Directives);
                Selections(inline.SelectionSet, type is null ? parent : _schema.Types.Find(type) as CompositeType);
                break;
            default:
                break;
        }

        _text.Append(' ');
    }

    private void Field(GraphQLField field, CompositeType? parent)
    {
        if (field.Alias is { } alias)
        {
            _text.Append(alias.Name.StringValue).Append(':');
        }

        var name = field.Name.StringValue;
        _text.Append(name);
        Arguments(field.Arguments);
        Directives(field.Directives);
        Selections(field.SelectionSet, parent is null ? null : _schema.FindField(parent, name)?.Type.Named as CompositeType);
    }

    private void Directives(GraphQLDirectives? directives) => directives?.Items.ForEach(directive =>
    {
        _text.Append(" @").Append(directive.Name.StringValue);
        Arguments(directive.Arguments);
    });

    private void Arguments(GraphQLArguments? arguments)
    {
        if (arguments is { Items.Count: > 0 })
        {
            _text.Append('(');
            arguments.Items.ForEach(Argument);
            _text.Append(')');
        }
    }

    private void Argument(GraphQLArgument argument)
    {
        _text.Append(argument.Name.StringValue).Append(':');
        _values.Print(argument.Value);
        _text.Append(' ');
    }

    private string Named(string name) => name.StartsWith(_prefix, StringComparison.Ordinal) && _schema.Types.Find(name[_prefix.Length..]) is { } type ? type.Name : name;
}
