using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Fitting;

/// <summary>From a context to what it gets: selection, then fitting. What every front-end goes through.</summary>
/// <param name="fitter">Cuts texts.</param>
public sealed class Deliverer(TextFitter fitter)
{
    /// <summary>The item as this context gets it; null when it is withheld.</summary>
    public DeliveredContent? Deliver(PublishedItem item, SiteContext context) =>
        Selector.Select(item, context) is { } selection ? new DeliveredContent(selection, context, fitter) : null;
}
