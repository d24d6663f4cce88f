using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Language;

public sealed partial class Printer
{
    private void WriteTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                _text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteOptionalBlock(schema.RootOperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            default:
                var type = (TypeDefinitionNode)definition;
                WriteDescription(type.Description);
                WriteTypeDefinition(type);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode definition)
    {
        switch (definition)
        {
            case ScalarTypeDefinitionNode scalar:
                WriteHead("scalar", scalar.Name, [], scalar.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                WriteHead("type", type.Name, type.Interfaces, type.Directives);
                WriteOptionalBlock(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteHead("interface", type.Name, type.Interfaces, type.Directives);
                WriteOptionalBlock(type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                WriteHead("union", union.Name, [], union.Directives);
                WriteMembers(union.Types);
                break;
            case EnumTypeDefinitionNode type:
                WriteHead("enum", type.Name, [], type.Directives);
                WriteOptionalBlock(type.Values);
                break;
            default:
                var input = (InputObjectTypeDefinitionNode)definition;
                WriteHead("input", input.Name, [], input.Directives);
                WriteOptionalBlock(input.Fields);
                break;
        }
    }

    private void WriteExtension(TypeSystemExtensionNode extension)
    {
        _text.Append("extend ");
        switch (extension)
        {
            case SchemaExtensionNode schema:
                _text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteOptionalBlock(schema.RootOperationTypes);
                break;
            case ScalarTypeExtensionNode scalar:
                WriteHead("scalar", scalar.Name, [], scalar.Directives);
                break;
            case ObjectTypeExtensionNode type:
                WriteHead("type", type.Name, type.Interfaces, type.Directives);
                WriteOptionalBlock(type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WriteHead("interface", type.Name, type.Interfaces, type.Directives);
                WriteOptionalBlock(type.Fields);
                break;
            case UnionTypeExtensionNode union:
                WriteHead("union", union.Name, [], union.Directives);
                WriteMembers(union.Types);
                break;
            case EnumTypeExtensionNode type:
                WriteHead("enum", type.Name, [], type.Directives);
                WriteOptionalBlock(type.Values);
                break;
            default:
                var input = (InputObjectTypeExtensionNode)extension;
                WriteHead("input", input.Name, [], input.Directives);
                WriteOptionalBlock(input.Fields);
                break;
        }
    }

    private void WriteHead(string keyword, NameNode name, NodeList<NamedTypeNode> interfaces, NodeList<DirectiveNode> directives)
    {
        _text.Append(keyword).Append(' ').Append(name.Value);
        if (interfaces.Count > 0)
        {
            _text.Append(" implements ");
            WriteSeparated(interfaces, " & ");
        }

        WriteDirectives(directives);
    }

    private void WriteMembers(NodeList<NamedTypeNode> types)
    {
        if (types.Count > 0)
        {
            _text.Append(" = ");
            WriteSeparated(types, " | ");
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        _text.Append("directive @").Append(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        WriteSeparated(directive.Locations, " | ");
    }

    private void WriteDefinitionPart(Node node)
    {
        switch (node)
        {
            case RootOperationTypeDefinitionNode root:
                _text.Append(root.Operation.Keyword()).Append(": ").Append(root.Type.Name.Value);
                break;
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                _text.Append(field.Name.Value);
                WriteArgumentDefinitions(field.Arguments);
                _text.Append(": ");
                WriteType(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(input.Description);
                _text.Append(input.Name.Value).Append(": ");
                WriteType(input.Type);
                WriteDefaultValue(input.DefaultValue);
                WriteDirectives(input.Directives);
                break;
            default:
                var value = (EnumValueDefinitionNode)node;
                WriteDescription(value.Description);
                _text.Append(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
        }
    }

    private void WriteArgumentDefinitions(NodeList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        _text.Append('(');
        if (arguments.Any(argument => argument.Description is not null))
        {
            _indentation++;
            foreach (var argument in arguments)
            {
                NewLine();
                Write(argument);
            }

            _indentation--;
            NewLine();
        }
        else
        {
            WriteSeparated(arguments, ", ");
        }

        _text.Append(')');
    }
}
