using ContentJourney.AspNetCore.Access;
using ContentJourney.AspNetCore.CrossOrigin;
using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.AspNetCore.Live;
using ContentJourney.AspNetCore.PersistedDocuments;
using ContentJourney.AspNetCore.Previewing;
using ContentJourney.AspNetCore.ResponseCaching;
using ContentJourney.Fitting;
using ContentJourney.Publishing;
using ContentJourney.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.AspNetCore;

/// <summary>Composes the delivery of a site.</summary>
public static class ContentJourneyServices
{
    /// <summary>
    /// Adds what <c>MapContentJourney</c> needs. The host adds <see cref="ISiteStore"/>, <c>IApiKeyStore</c> and <see cref="ITextShaper"/>. For
    /// previews it adds <c>LiveDesk</c>, <c>IDeskStore</c> and data protection too, whose keys sign preview tokens; without a desk there are no previews.
    /// A host that knows its callers without keys of ours adds <see cref="ICallerAccess"/>.
    /// </summary>
    public static IServiceCollection AddContentJourney(this IServiceCollection services, ContentJourneyOptions options) => services
        .AddSingleton(options)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<LiveSite>()
        .AddSingleton(provider => new TextFitter(provider.GetRequiredService<ITextShaper>(), options.TextCacheBytes))
        .AddSingleton<Deliverer>()
        .AddSingleton<DeliveryEngines>()
        .AddSingleton<RegisteredDocuments>()
        .AddSingleton<DocumentLookup>()
        .AddSingleton<DeliveryStart>()
        .AddSingleton<ApiKeyReader>()
        .AddSingleton<IAccessReader>(provider => provider.GetService<ICallerAccess>() is { } callers ? new CallerAccessReader(callers) : provider.GetRequiredService<ApiKeyReader>())
        .AddSingleton<ResponseCache>()
        .AddSingleton(new AnswerWriter(options, isKept: true))
        .AddSingleton<RequestExecution>()
        .AddSingleton<GraphQLHandler>()
        .AddPreviews()
        .AddCrossOriginCalls(options.CrossOrigin)
        .AddHostedService<LiveSiteService>();
}
