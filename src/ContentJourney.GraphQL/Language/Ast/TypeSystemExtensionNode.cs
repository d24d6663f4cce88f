namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An extension of a schema or a type defined elsewhere.</summary>
public abstract record TypeSystemExtensionNode : DefinitionNode;
