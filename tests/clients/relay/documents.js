// Read by relay-compiler only: what it makes of these documents is what the test runs.
graphql`
  fragment documents_card on Content {
    id
    key
    headline { value }
  }
`;

graphql`
  fragment documents_text on Content @refetchable(queryName: "documentsTextRefetchQuery") {
    key
    body { value(form: PLAIN) characters }
  }
`;

graphql`
  fragment documents_list on Query
    @argumentDefinitions(context: { type: "ContextInput!" }, count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" })
    @refetchable(queryName: "documentsListPageQuery") {
    contents(context: $context, type: "product", first: $count, after: $cursor) @connection(key: "documents_contents") {
      totalCount
      edges { node { ...documents_card } }
    }
  }
`;

graphql`
  query documentsContentQuery($key: String!, $context: ContextInput!) {
    content(key: $key, context: $context) {
      ...documents_card
      ...documents_text
    }
  }
`;

graphql`
  query documentsListQuery($context: ContextInput!) {
    ...documents_list @arguments(context: $context)
  }
`;
