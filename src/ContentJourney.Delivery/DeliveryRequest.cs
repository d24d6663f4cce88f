using ContentJourney.Access;
using ContentJourney.Explaining;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution;
using ContentJourney.Publishing;

namespace ContentJourney.Delivery;

/// <summary>What resolvers need to answer one request: the site as it was when the request came, and who may see what.</summary>
/// <param name="Site">The published site.</param>
/// <param name="Deliverer">Words and cuts items.</param>
/// <param name="Now">The moment of the request.</param>
/// <param name="Scopes">What the caller's key allows, beside reading.</param>
public sealed record DeliveryRequest(PublishedSite Site, Deliverer Deliverer, DateTimeOffset Now, IReadOnlySet<Scope> Scopes)
{
    internal Explainer Explainer => new(Deliverer);

    internal static DeliveryRequest Of(in FieldContext context) => (DeliveryRequest)context.State!;
}
