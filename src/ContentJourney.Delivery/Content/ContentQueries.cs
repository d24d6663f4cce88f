using ContentJourney.Delivery.Context;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.NextSteps;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Delivery.Content;

/// <summary>The root fields that ask for content.</summary>
internal static class ContentQueries
{
    private const int MaxNextSteps = 20;

    public static object? Content(FieldContext context) => OfItem(context, static (item, _, site, request) =>
        item is null ? null : request.Deliver(item, site));

    public static object? Explain(FieldContext context) => OfItem(context, static (item, name, site, request) =>
    {
        request.Inputs.AddLists(request.Site, request.Now);
        return request.Explainer.Explain(item, name, site);
    });

    public static object NextSteps(FieldContext context)
    {
        var request = DeliveryRequest.Of(context);
        var given = context.Argument<ContextArgument>("context")!;
        if (!given.Resolve(request).TryGet(out var site))
        {
            return given.Refusal(request);
        }

        request.Inputs.AddLists(request.Site, request.Now);
        var first = context.Argument<int>("first");
        return first is < 0 or > MaxNextSteps
            ? new FieldError($"\"first\" is 0 to {MaxNextSteps}, not {first}.", ErrorCodes.BadInput)
            : NextStepFinder.Find(site, context.Arguments.List<string>("seen") ?? [], first).Select(item => request.Deliver(item, site)).OfType<DeliveredContent>().ToArray();
    }

    public static void DescribeItem(FieldBuilder field, string description) => field
        .Argument("key", "String", description: "The item's key; give this or the path.")
        .Argument("path", "String", description: "The item's root-relative address.")
        .Argument("context", "ContextInput!")
        .Describe(description);

    public static void DescribeList(FieldBuilder field) => field
        .Argument("context", "ContextInput!")
        .Argument("type", "String", description: "Items of this content type only.")
        .Argument("topics", "[String!]", description: "Items about at least one of these.")
        .Argument("search", "String", description: "Words that must all stand in the base wording or the topics, case and accents aside.")
        .Argument("orderBy", "ContentOrder!", "RELEVANCE")
        .Argument("first", "Int")
        .Argument("after", "String")
        .Argument("last", "Int")
        .Argument("before", "String")
        .Cost(10, 20, "first", "last")
        .Describe("The items of the context, best first. Without `first` or `last` 20; at most 100.");

    public static void DescribeNextSteps(FieldBuilder field) => field
        .Argument("context", "ContextInput!")
        .Argument("seen", "[String!]", description: "Keys of items not to propose again.")
        .Argument("first", "Int!", "3", "At most so many, up to 20.")
        .Cost(10, 3, "first")
        .Describe("What the persona most likely wants next: items of the following phase, or of the same one, not yet seen.");

    private static object? OfItem(FieldContext context, Func<PublishedItem?, string, SiteContext, DeliveryRequest, object?> answer)
    {
        var request = DeliveryRequest.Of(context);
        var (key, path) = (context.Argument<string>("key"), context.Argument<string>("path"));
        if (key is null == path is null)
        {
            return new FieldError("Give \"key\" or \"path\", one of the two.", ErrorCodes.BadInput);
        }

        var given = context.Argument<ContextArgument>("context")!;
        if (!given.Resolve(request).TryGet(out var site))
        {
            return given.Refusal(request);
        }

        var item = key is not null ? request.Site.Items.GetValueOrDefault(key) : request.Site.AtPath(path!);
        return answer(item, key ?? path!, site, request);
    }
}
