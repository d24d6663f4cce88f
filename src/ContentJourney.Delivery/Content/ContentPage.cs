using ContentJourney.Collections;
using ContentJourney.Delivery.Context;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution;
using ContentJourney.Lists;
using ContentJourney.Selection;

namespace ContentJourney.Delivery.Content;

/// <summary>A part of a list, from a position to one before another.</summary>
internal sealed record ContentPage(ContentList List, int Start, int End, SiteContext Context, DeliveryRequest Request)
{
    private const int DefaultSize = 20;
    private const int MaxSize = 100;

    /// <summary>The positions of its items.</summary>
    public IEnumerable<int> Positions => Enumerable.Range(Start, End - Start);

    public DeliveredContent? At(int position) => Request.Deliver(List[position], Context);

    /// <summary>The page that the arguments ask for, or a <see cref="FieldError"/> that says what is wrong with them.</summary>
    public static object Of(FieldContext field)
    {
        var request = DeliveryRequest.Of(field);
        var given = field.Argument<ContextArgument>("context")!;
        if (!given.Resolve(request).TryGet(out var context))
        {
            return given.Refusal(request);
        }

        request.Inputs.AddLists(request.Site, request.Now);
        var filter = new ContentFilter(
            field.Argument<string>("type"),
            (field.Arguments.List<string>("topics") ?? []).ToValueList(),
            field.Argument<string>("search"),
            field.Argument<ContentOrder?>("orderBy") ?? ContentOrder.Relevance);
        return Cut(request.Site.List(context, filter), field, context, request);
    }

    private static object Cut(ContentList list, FieldContext field, SiteContext context, DeliveryRequest request)
    {
        var (first, last) = (field.Argument<int?>("first"), field.Argument<int?>("last"));
        if (first is not null && last is not null)
        {
            return new FieldError("Give \"first\" or \"last\", not both.", ErrorCodes.BadInput);
        }

        var size = first ?? last ?? DefaultSize;
        if (size is < 0 or > MaxSize)
        {
            return new FieldError($"\"{(last is null ? "first" : "last")}\" is 0 to {MaxSize}, not {size}.", ErrorCodes.BadInput);
        }

        var start = field.Argument<string>("after") is { } after ? list.PositionAfter(after) : 0;
        var end = field.Argument<string>("before") is { } before ? list.PositionOf(before) : list.Count;
        if (start is not { } from || end is not { } until)
        {
            return new FieldError($"\"{(start is null ? "after" : "before")}\" is no cursor of a list in this order.", ErrorCodes.BadInput);
        }

        until = Math.Max(from, until);
        return last is null
            ? new ContentPage(list, from, Math.Min(until, from + size), context, request)
            : new ContentPage(list, Math.Max(from, until - size), until, context, request);
    }
}
