using ContentJourney.Access;
using ContentJourney.Delivery.Caching;
using ContentJourney.Explaining;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Delivery;

/// <summary>What resolvers need to answer one request: the site as it was when the request came, and who may see what.</summary>
/// <param name="Site">The published site.</param>
/// <param name="Deliverer">Words and cuts items.</param>
/// <param name="Now">The moment of the request.</param>
/// <param name="Scopes">What the caller's key allows, beside reading.</param>
public sealed record DeliveryRequest(PublishedSite Site, Deliverer Deliverer, DateTimeOffset Now, IReadOnlySet<Scope> Scopes)
{
    /// <summary>Gets what the answer has turned out to depend on.</summary>
    public AnswerInputs Inputs { get; } = new();

    internal Explainer Explainer => new(Deliverer);

    /// <summary>The item as this context gets it; null when it is withheld.</summary>
    internal DeliveredContent? Deliver(PublishedItem item, SiteContext context)
    {
        var delivered = Deliverer.Deliver(item, context);
        Inputs.Add(item, delivered, Now);
        return delivered;
    }

    /// <summary>Whether the caller's key allows it.</summary>
    internal bool Allows(Scope scope)
    {
        Inputs.AddScope();
        return Scopes.Contains(scope);
    }

    internal static DeliveryRequest Of(in FieldContext context) => (DeliveryRequest)context.State!;
}
