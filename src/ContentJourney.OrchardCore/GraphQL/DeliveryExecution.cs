using System.Text.Json;
using ContentJourney.AspNetCore.Access;
using ContentJourney.Delivery;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Response;
using ContentJourney.OrchardCore.GraphQL.Documents;
using ContentJourney.Publishing;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.OrchardCore.GraphQL;

/// <summary>Answers a field of Orchard's API by the engine of the delivery API, whole: its sub-fields only pick from the answer.</summary>
internal sealed class DeliveryExecution(LiveSite live, SiteEngines engines, Deliverer deliverer, ICallerAccess callers, TimeProvider time)
{
    /// <summary>What a root field of the delivery API answers.</summary>
    /// <param name="context">The field that is asked in Orchard's API, with its arguments and selection.</param>
    /// <param name="field">The root field.</param>
    /// <param name="prefix">What the names of its types begin with in Orchard's API.</param>
    /// <param name="key">The item it is asked of; null for none.</param>
    /// <returns>The answer as JSON; null when there is none, as the errors of the context say then.</returns>
    public async ValueTask<object?> AnswerAsync(IResolveFieldContext context, string field, string prefix, string? key)
    {
        var http = context.RequestServices!.GetRequiredService<IHttpContextAccessor>().HttpContext!;
        if (live.Current is not { } site || await callers.ReadAsync(http) is not { } access)
        {
            return null;
        }

        var engine = engines.Current.Engine;
        var request = DocumentPrinter.Print(context, engine.Schema, field, prefix, key);
        using var response = await engine.ExecuteAsync(request, new DeliveryRequest(site, deliverer, time.GetUtcNow(), access.Scopes), context.CancellationToken);
        foreach (var error in response.Errors)
        {
            context.Errors.Add(Of(error, context));
        }

        return response.HasData ? Data(response) : null;
    }

    private static object? Data(GraphQLResponse response)
    {
        using var document = JsonDocument.Parse(response.Utf8Json);
        return document.RootElement.GetProperty("data") is { ValueKind: JsonValueKind.Object } data ? AnswerReader.Value(data.GetProperty(DocumentPrinter.Answer).Clone()) : null;
    }

    // The engine was asked for one field, whose name here is another.
    private static ExecutionError Of(GraphQLError error, IResolveFieldContext context)
    {
        var told = new ExecutionError(error.Message) { Code = error.Code, Path = [.. context.ResponsePath, .. error.Path?.Skip(1) ?? []] };
        told.AddLocation(context.FieldAst, context.Document);
        return told;
    }
}
