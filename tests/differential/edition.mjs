import {
  GraphQLBoolean, GraphQLError, GraphQLNonNull, GraphQLString, MaxIntrospectionDepthRule, SchemaMetaFieldDef, SingleFieldSubscriptionsRule, TypeMetaFieldDef,
  TypeNameMetaFieldDef, VariablesInAllowedPositionRule, doTypesOverlap, getNamedType, getNullableType, isCompositeType, isInputObjectType, isListType, isNonNullType, print,
  specifiedRules, typeFromAST,
} from 'graphql';

// What the edition of September 2025 says and the reference does not do yet, or does otherwise.

const replaced = [MaxIntrospectionDepthRule, SingleFieldSubscriptionsRule, VariablesInAllowedPositionRule];

/** Types of the introspection in which the reference is ahead of the edition: it lets directives be deprecated. */
export const ahead = ['__Schema', '__Directive', '__DirectiveLocation'];

/**
 * The rules of the specification. Unknown roots the reference leaves to the execution; how deep an introspection may go is no rule
 * of the specification but a limit of the engine, and tested as such.
 */
export const rules = [...specifiedRules.filter((rule) => !replaced.includes(rule)), operationTypeExistence, singleRootField, allVariableUsagesAreAllowed];

/** Brings a schema up to the edition. */
export function amend(schema) {
  for (const type of [schema.getType('__Type'), schema.getType('__Field'), schema.getType('__Directive')]) {
    for (const argument of Object.values(type.getFields()).flatMap((field) => field.args)) {
      argument.type = new GraphQLNonNull(GraphQLBoolean);
    }
  }
  const deprecated = schema.getDirective('deprecated');
  deprecated.locations = deprecated.locations.filter((location) => location !== 'DIRECTIVE_DEFINITION');
  deprecated.args[0].type = new GraphQLNonNull(GraphQLString);
  schema.getType('__Schema').getFields().directives.args = [];
  ['isDeprecated', 'deprecationReason'].forEach((name) => delete schema.getType('__Directive').getFields()[name]);
  tellDefaultsAsWritten(schema);
  Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type) && type.getFields).forEach((type) => declare(type, TypeNameMetaFieldDef));
  [SchemaMetaFieldDef, TypeMetaFieldDef].forEach((field) => declare(schema.getQueryType(), field));
  return schema;
}

/** The reference adds the defaults of the fields inside. */
function tellDefaultsAsWritten(schema) {
  const told = schema.getType('__InputValue').getFields().defaultValue;
  const { resolve } = told;
  told.resolve = (value) => (value.astNode?.defaultValue ? print(value.astNode.defaultValue) : resolve(value));
}

/** The reference merges meta-fields with fields of any type, because it looks for them among the fields declared. */
function declare(type, field) {
  Object.defineProperty(type.getFields(), field.name, { value: field, enumerable: false, configurable: true });
}

function operationTypeExistence(context) {
  return {
    OperationDefinition(node) {
      if (!context.getSchema().getRootType(node.operation)) {
        context.reportError(new GraphQLError(`The ${node.operation} operation is not supported by the schema.`, { nodes: node }));
      }
    },
  };
}

/** `@skip` and `@include` are refused at the root of a subscription. */
function singleRootField(context) {
  const counted = SingleFieldSubscriptionsRule(context);
  return {
    OperationDefinition(node) {
      const root = context.getSchema().getSubscriptionType();
      const conditions = node.operation === 'subscription' && root ? conditionsIn(context, root, node.selectionSet, new Set()) : [];
      if (conditions.length === 0) {
        return counted.OperationDefinition(node);
      }
      const subject = node.name ? `Subscription "${node.name.value}"` : 'Anonymous Subscription';
      context.reportError(new GraphQLError(`${subject} must not use \`@skip\` or \`@include\` directives in the top level selection.`, { nodes: conditions }));
      return undefined;
    },
  };
}

function conditionsIn(context, root, selectionSet, visited) {
  return selectionSet.selections.flatMap((selection) => [
    ...selection.directives.filter((directive) => ['skip', 'include'].includes(directive.name.value)),
    ...conditionsBelow(context, root, selection, visited),
  ]);
}

function conditionsBelow(context, root, selection, visited) {
  const isSpread = selection.kind === 'FragmentSpread';
  if (selection.kind === 'Field' || (isSpread && visited.has(selection.name.value))) {
    return [];
  }
  const fragment = isSpread ? context.getFragment(selection.name.value) : selection;
  if (isSpread) {
    visited.add(selection.name.value);
  }
  const condition = fragment?.typeCondition && typeFromAST(context.getSchema(), fragment.typeCondition);
  const applies = fragment && (!fragment.typeCondition || (isCompositeType(condition) && doTypesOverlap(context.getSchema(), condition, root)));
  return applies ? conditionsIn(context, root, fragment.selectionSet, visited) : [];
}

/**
 * The field of a oneOf input object is a non-null position for a variable, for which a default of the variable will do. The
 * reference knows no default there, and overlooks oneOf input objects that are non-null or stand for a list of one.
 */
function allVariableUsagesAreAllowed(context) {
  const strict = Object.create(context, { reportError: { value: (error) => error.message.includes('to be used for OneOf') || context.reportError(error) } });
  const visitor = VariablesInAllowedPositionRule(strict);
  const definitions = new Map();
  return {
    ...visitor,
    OperationDefinition: {
      enter(operation) {
        definitions.clear();
        visitor.OperationDefinition.enter(operation);
      },
      leave(operation) {
        visitor.OperationDefinition.leave(operation);
        context.getRecursiveVariableUsages(operation).forEach((usage) => checkOneOf(context, definitions.get(usage.node.name.value), usage));
      },
    },
    VariableDefinition(node) {
      definitions.set(node.variable.name.value, node);
      visitor.VariableDefinition(node);
    },
  };
}

function checkOneOf(context, definition, { node, type, parentType }) {
  const around = parentType && getNullableType(parentType);
  const isItem = isListType(around) && around.ofType === type;
  const named = parentType && getNamedType(parentType);
  const variableType = definition && typeFromAST(context.getSchema(), definition.type);
  const hasDefault = definition?.defaultValue && definition.defaultValue.kind !== 'NullValue';
  if (type && !isItem && isInputObjectType(named) && named.isOneOf && variableType && !isNonNullType(variableType) && !hasDefault) {
    context.reportError(new GraphQLError(
      `Variable "$${node.name.value}" is of type "${variableType}" but must be non-nullable to be used for OneOf Input Object "${named}".`,
      { nodes: [definition, node] },
    ));
  }
}
