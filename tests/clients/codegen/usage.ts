// Compiled and never run: what is right compiles, and each line marked wrong does not.
import { graphql, useFragment, type FragmentType } from './__generated__';
import type { ContentsQuery, ContentsQueryVariables } from './__generated__/graphql';

const Card = graphql(`
  fragment Card on Content {
    key
    headline { value source }
    body { value(form: PLAIN) }
  }
`);

export const Contents = graphql(`
  query Contents($context: ContextInput!, $orderBy: ContentOrder = TITLE_ASC) {
    contents(context: $context, orderBy: $orderBy, first: 3) {
      totalCount
      nodes {
        __typename
        ...Card
        ... on Product { tankLitres colours accessories { key } }
        ... on Story { author }
      }
    }
  }
`);

export const variables: ContentsQueryVariables = {
  context: { channel: 'watch', attributes: [{ name: 'visits', value: 3 }] },
  orderBy: 'PUBLISHED_DESC',
};
// @ts-expect-error A context without a channel is none.
export const withoutChannel: ContentsQueryVariables = { context: {} };
// @ts-expect-error There is no such order.
export const wrongOrder: ContentsQueryVariables = { context: { channel: 'watch' }, orderBy: 'RANDOM' };

export function bodyOf(reference: FragmentType<typeof Card>): string {
  const card = useFragment(Card, reference);
  const source: 'AUTHORED' | 'INHERITED' | 'DERIVED' | 'SHORTENED' = card.headline.source;
  // @ts-expect-error A channel may want no body.
  const certain: string = card.body.value;
  return card.body?.value ?? `${card.key}: ${card.headline.value} (${source}) ${certain}`;
}

export function line(node: ContentsQuery['contents']['nodes'][number]): string {
  switch (node.__typename) {
    case 'Product': return `${bodyOf(node)} ${node.tankLitres?.toFixed(1)} ${node.colours.join()} ${node.accessories.map(other => other.key).join()}`;
    case 'Story': return node.author.toUpperCase();
    // @ts-expect-error Only a story has an author.
    case 'Article': return node.author;
    default: return bodyOf(node);
  }
}
