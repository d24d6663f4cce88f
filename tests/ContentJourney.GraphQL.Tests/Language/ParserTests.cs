using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Tests.Language;

public class ParserTests
{
    [Fact]
    public void A_shorthand_query_is_an_anonymous_query()
    {
        var operation = Documents.Only<OperationDefinitionNode>("{ a }");
        Assert.Equal(OperationType.Query, operation.Operation);
        Assert.Null(operation.Name);
        Assert.Equal(Documents.Only<OperationDefinitionNode>("query { a }"), operation);
    }

    [Theory]
    [InlineData("query", OperationType.Query)]
    [InlineData("mutation", OperationType.Mutation)]
    [InlineData("subscription", OperationType.Subscription)]
    public void An_operation_has_a_type_a_name_variables_and_directives(string keyword, OperationType type)
    {
        var operation = Documents.Only<OperationDefinitionNode>($"{keyword} Name($a: Int = 1 @x, $b: [T!]!) @y {{ f }}");
        Assert.Equal(type, operation.Operation);
        Assert.Equal("Name", operation.Name?.Value);
        Assert.Equal(["$a: Int = 1 @x", "$b: [T!]!"], operation.VariableDefinitions.Select(variable => variable.ToString()));
        Assert.Equal("y", Assert.Single(operation.Directives).Name.Value);
    }

    [Fact]
    public void Operations_fragments_and_variables_have_descriptions()
    {
        var document = Documents.Parse("\"o\" query Q(\"v\" $a: Int) { f } \"\"\"f\"\"\" fragment F on T { f } \"a\" query { f }");
        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("o", operation.Description?.Value);
        Assert.Equal("v", operation.VariableDefinitions[0].Description?.Value);
        Assert.Equal("f", Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).Description?.Value);
        Assert.Equal("a", Assert.IsType<OperationDefinitionNode>(document.Definitions[2]).Description?.Value);
    }

    [Fact]
    public void A_field_answers_to_its_alias()
    {
        var fields = Documents.Selections("{ a: b(x: 1) @d { c } d }").Selections.Cast<FieldNode>().ToArray();
        Assert.Equal(("a", "b"), (fields[0].ResponseName, fields[0].Name.Value));
        Assert.Equal("d", fields[1].ResponseName);
        Assert.Null(fields[1].SelectionSet);
    }

    [Fact]
    public void Fragments_are_spread_or_inline()
    {
        var selections = Documents.Selections("{ ...A @x ... on B { c } ... @y { d } ...onion }").Selections;
        Assert.Equal("A", Assert.IsType<FragmentSpreadNode>(selections[0]).Name.Value);
        Assert.Equal("B", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition?.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Equal("onion", Assert.IsType<FragmentSpreadNode>(selections[3]).Name.Value);
    }

    [Theory]
    [InlineData("$v", typeof(VariableNode))]
    [InlineData("-1", typeof(IntValueNode))]
    [InlineData("1.5", typeof(FloatValueNode))]
    [InlineData("\"a\"", typeof(StringValueNode))]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("NULL", typeof(EnumValueNode))]
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("[1, [$v]]", typeof(ListValueNode))]
    [InlineData("{}", typeof(ObjectValueNode))]
    [InlineData("{a: {b: $v}}", typeof(ObjectValueNode))]
    public void A_value_is_of_nine_kinds(string literal, Type kind)
    {
        var value = Documents.Value(literal);
        Assert.IsType(kind, value);
        Assert.Equal(literal, value.ToString());
    }

    [Fact]
    public void Keywords_are_names_where_names_stand()
    {
        const string Text = "{ query mutation fragment on true false null type: input(enum: 1) ...fragment }";
        Assert.Equal(9, Documents.Selections(Text).Selections.Count);
    }

    [Fact]
    public void A_node_knows_where_it_stands()
    {
        var operation = Documents.Only<OperationDefinitionNode>("query Q {\n  a: b(x: 1)\n}");
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal(new SourceSpan(0, 24, new SourceLocation(1, 1)), operation.Span);
        Assert.Equal(new SourceSpan(12, 22, new SourceLocation(2, 3)), field.Span);
        Assert.Equal(new SourceLocation(2, 6), field.Name.Location);
        Assert.Equal(new SourceLocation(2, 11), field.Arguments[0].Value.Location);
    }

    [Fact]
    public void Nodes_are_equal_when_their_trees_are()
    {
        Assert.Equal(Documents.Parse("{a(b:[1,{c:2}])}"), Documents.Parse("{ a(b: [1, {c: 2}]) }"));
        Assert.NotEqual(Documents.Parse("{ a }"), Documents.Parse("{ b }"));
        Assert.Equal(Documents.Parse("{ a }").GetHashCode(), Documents.Parse("{a}").GetHashCode());
    }
}
