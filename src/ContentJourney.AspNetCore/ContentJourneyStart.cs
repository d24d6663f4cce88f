using ContentJourney.AspNetCore.Live;
using ContentJourney.Problems;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore;

/// <summary>What can go wrong before the first request, as a value.</summary>
public static class ContentJourneyStart
{
    /// <summary>
    /// Reads the published site and the folder of persisted documents, and looks at the settings. A host that calls this before it starts
    /// can say what is wrong; for one that does not, the start fails with an exception.
    /// </summary>
    /// <returns>How many identifiers there are for persisted documents, or each problem, those of documents with file, line and column.</returns>
    public static Task<Outcome<int>> PrepareContentJourneyAsync(this IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<DeliveryStart>().RunAsync(cancellation);
}
