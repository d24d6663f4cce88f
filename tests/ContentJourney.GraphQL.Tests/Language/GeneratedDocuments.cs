using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.GraphQL.Tests.Language;

/// <summary>Generators of syntax trees that the grammar admits, small but of every kind of node.</summary>
#pragma warning disable CA1506 // It makes every kind of node, so it knows them all.
internal static class GeneratedDocuments
#pragma warning restore CA1506
{
    private static readonly Gen<NameNode> _names = Gen.Elements("a", "B", "_c", "on1", "type", "query", "Zz_9").Select(name => new NameNode(name));

    private static readonly Gen<string> _texts = Gen.ArrayOf(Gen.Elements("a", " ", "\n", "\t", "\"", "\"\"\"", "\\", "\r", "é", "😀", "\a", "  x", "#")).Select(string.Concat);

    private static readonly Gen<StringValueNode> _strings = Gen.OneOf(
        _texts.Select(text => new StringValueNode(text)),
        _texts.Select(text => new StringValueNode(BlockString.Value(text.ReplaceLineEndings("\n")), IsBlock: true)));

    private static readonly Gen<NamedTypeNode> _namedTypes = _names.Select(name => new NamedTypeNode(name));

    public static Gen<DocumentNode> Documents { get; } = Gen.ArrayOf(Gen.OneOf(Executable(), TypeSystem(), Extensions()), 3)
        .Select(definitions => new DocumentNode([.. definitions]));

    /// <summary>Pieces of documents in any order, seldom right.</summary>
    public static Gen<string> Fragments { get; } = Gen.ArrayOf(Gen.Elements(
        "{", "}", "(", ")", "[", "]", "...", ":", "=", "@", "|", "!", "$", "&", " on ", " query ", " fragment ", " type ", " extend ", " a ", "1", "-", ".5", "e", "\"", "\"\"\"", "\\u", "\\", "\n", "#", "\uD800", "é"))
        .Select(string.Concat);

    private static Gen<NodeList<T>> List<T>(Gen<T> items, int least = 0)
        where T : Node
        => Gen.Choose(least, 2).SelectMany(count => Gen.ArrayOf(items, count)).Select(array => NodeListBuilder.Create<T>(array));

    private static Gen<T?> Maybe<T>(Gen<T> items)
        where T : class
        => Gen.OneOf(items.Select(item => (T?)item), Gen.Constant((T?)null));

    private static Gen<ValueNode> Values(bool isConstant, int depth = 2)
    {
        var leaves = new List<Gen<ValueNode>>
        {
            Gen.Elements("0", "-12", "99999999999999").Select(ValueNode (text) => new IntValueNode(text)),
            Gen.Elements("0.5", "-1e10", "1.0E-3").Select(ValueNode (text) => new FloatValueNode(text)),
            Gen.Elements(true, false).Select(ValueNode (truth) => new BooleanValueNode(truth)),
            Gen.Constant<ValueNode>(new NullValueNode()),
            _names.Select(ValueNode (name) => new EnumValueNode(name.Value)),
            _strings.Select(ValueNode (text) => text),
        };
        if (!isConstant)
        {
            leaves.Add(_names.Select(ValueNode (name) => new VariableNode(name)));
        }

        if (depth > 0)
        {
            leaves.Add(List(Values(isConstant, depth - 1)).Select(ValueNode (values) => new ListValueNode(values)));
            leaves.Add(List(_names.Zip(Values(isConstant, depth - 1), (name, value) => new ObjectFieldNode(name, value))).Select(ValueNode (fields) => new ObjectValueNode(fields)));
        }

        return Gen.OneOf([.. leaves]);
    }

    private static Gen<TypeNode> Types(int depth = 2)
    {
        var nullable = _namedTypes.Select(NullableTypeNode (type) => type);
        if (depth > 0)
        {
            nullable = Gen.OneOf(nullable, Types(depth - 1).Select(NullableTypeNode (type) => new ListTypeNode(type)));
        }

        return Gen.OneOf(nullable.Select(TypeNode (type) => type), nullable.Select(TypeNode (type) => new NonNullTypeNode(type)));
    }

    private static Gen<NodeList<ArgumentNode>> Arguments(bool isConstant) =>
        List(_names.Zip(Values(isConstant), (name, value) => new ArgumentNode(name, value)));

    private static Gen<NodeList<DirectiveNode>> Directives(bool isConstant, int least = 0) =>
        List(_names.Zip(Arguments(isConstant), (name, arguments) => new DirectiveNode(name, arguments)), least);

    private static Gen<SelectionSetNode> SelectionSets(int depth = 2)
    {
        var fields =
            from alias in Maybe(_names)
            from name in _names
            from arguments in Arguments(isConstant: false)
            from directives in Directives(isConstant: false)
            from inner in depth > 0 ? Maybe(SelectionSets(depth - 1)) : Gen.Constant((SelectionSetNode?)null)
            select (SelectionNode)new FieldNode(alias, name, arguments, directives, inner);
        var spreads = _names.Zip(Directives(isConstant: false), SelectionNode (name, directives) => new FragmentSpreadNode(name, directives));
        var selections = depth == 0 ? Gen.OneOf(fields, spreads) : Gen.OneOf(
            fields,
            spreads,
            from condition in Maybe(_namedTypes)
            from directives in Directives(isConstant: false)
            from inner in SelectionSets(depth - 1)
            select (SelectionNode)new InlineFragmentNode(condition, directives, inner));
        return List(selections, 1).Select(list => new SelectionSetNode(list));
    }

    private static Gen<DefinitionNode> Executable()
    {
        var variables = List(
            from description in Maybe(_strings)
            from name in _names
            from type in Types()
            from value in Maybe(Values(isConstant: true))
            from directives in Directives(isConstant: true)
            select new VariableDefinitionNode(description, new VariableNode(name), type, value, directives));
        return Gen.OneOf(
            from description in Maybe(_strings)
            from operation in Gen.Elements(Enum.GetValues<OperationType>())
            from name in Maybe(_names)
            from definitions in variables
            from directives in Directives(isConstant: false)
            from selections in SelectionSets()
            select (DefinitionNode)new OperationDefinitionNode(description, operation, name, definitions, directives, selections),
            from description in Maybe(_strings)
            from name in _names
            from type in _namedTypes
            from directives in Directives(isConstant: false)
            from selections in SelectionSets()
            select (DefinitionNode)new FragmentDefinitionNode(description, name, type, directives, selections));
    }

    private static Gen<InputValueDefinitionNode> InputValues() =>
        from description in Maybe(_strings)
        from name in _names
        from type in Types()
        from value in Maybe(Values(isConstant: true))
        from directives in Directives(isConstant: true)
        select new InputValueDefinitionNode(description, name, type, value, directives);

    private static Gen<FieldDefinitionNode> Fields() =>
        from description in Maybe(_strings)
        from name in _names
        from arguments in List(InputValues())
        from type in Types()
        from directives in Directives(isConstant: true)
        select new FieldDefinitionNode(description, name, arguments, type, directives);

    private static Gen<EnumValueDefinitionNode> EnumValues() =>
        from description in Maybe(_strings)
        from name in _names
        from directives in Directives(isConstant: true)
        select new EnumValueDefinitionNode(description, name, directives);

    private static Gen<RootOperationTypeDefinitionNode> Roots() =>
        Gen.Elements(Enum.GetValues<OperationType>()).Zip(_namedTypes, (operation, type) => new RootOperationTypeDefinitionNode(operation, type));

    private static Gen<DefinitionNode> TypeSystem()
    {
        var heads =
            from description in Maybe(_strings)
            from name in _names
            from directives in Directives(isConstant: true)
            select (description, name, directives);
        return Gen.OneOf(
            heads.Zip(List(Roots(), 1), DefinitionNode (head, roots) => new SchemaDefinitionNode(head.description, head.directives, roots)),
            heads.Select(DefinitionNode (head) => new ScalarTypeDefinitionNode(head.description, head.name, head.directives)),
            heads.Zip(List(_namedTypes).Zip(List(Fields())), DefinitionNode (head, body) => new ObjectTypeDefinitionNode(head.description, head.name, body.Item1, head.directives, body.Item2)),
            heads.Zip(List(_namedTypes).Zip(List(Fields())), DefinitionNode (head, body) => new InterfaceTypeDefinitionNode(head.description, head.name, body.Item1, head.directives, body.Item2)),
            heads.Zip(List(_namedTypes), DefinitionNode (head, types) => new UnionTypeDefinitionNode(head.description, head.name, head.directives, types)),
            heads.Zip(List(EnumValues()), DefinitionNode (head, values) => new EnumTypeDefinitionNode(head.description, head.name, head.directives, values)),
            heads.Zip(List(InputValues()), DefinitionNode (head, fields) => new InputObjectTypeDefinitionNode(head.description, head.name, head.directives, fields)),
            from head in heads
            from arguments in List(InputValues())
            from repeatable in Gen.Elements(true, false)
            from locations in List(Gen.Elements(Enum.GetValues<DirectiveLocation>()).Select(location => new NameNode(location.Spelling())), 1)
            select (DefinitionNode)new DirectiveDefinitionNode(head.description, head.name, arguments, repeatable, locations));
    }

    private static Gen<DefinitionNode> Extensions()
    {
        var heads = _names.Zip(Directives(isConstant: true, least: 1));
        return Gen.OneOf(
            heads.Zip(List(Roots()), DefinitionNode (head, roots) => new SchemaExtensionNode(head.Item2, roots)),
            heads.Select(DefinitionNode (head) => new ScalarTypeExtensionNode(head.Item1, head.Item2)),
            heads.Zip(List(_namedTypes).Zip(List(Fields())), DefinitionNode (head, body) => new ObjectTypeExtensionNode(head.Item1, body.Item1, head.Item2, body.Item2)),
            heads.Zip(List(_namedTypes).Zip(List(Fields())), DefinitionNode (head, body) => new InterfaceTypeExtensionNode(head.Item1, body.Item1, head.Item2, body.Item2)),
            heads.Zip(List(_namedTypes), DefinitionNode (head, types) => new UnionTypeExtensionNode(head.Item1, head.Item2, types)),
            heads.Zip(List(EnumValues()), DefinitionNode (head, values) => new EnumTypeExtensionNode(head.Item1, head.Item2, values)),
            heads.Zip(List(InputValues()), DefinitionNode (head, fields) => new InputObjectTypeExtensionNode(head.Item1, head.Item2, fields)));
    }
}
