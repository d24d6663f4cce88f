using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.Delivery.Caching;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.ResponseCaching;

/// <summary>The responses that are kept of one published version.</summary>
internal sealed class SiteResponses(PublishedSite site, long capacity)
{
    // A key and a reference to what another entry weighs already.
    private const int AliasBytes = 100;

    private readonly GenerationCache<UInt128, KeptResponse> _responses = new(capacity - (capacity / 8));
    private readonly GenerationCache<UInt128, AnswerInputs> _inputs = new(capacity / 8);

    public PublishedSite Site => site;

    public long Weight => _responses.Weight + _inputs.Weight;

    public KeptResponse? Find(UInt128 key, DateTimeOffset now) =>
        _responses.TryGet(key, out var kept) && now < kept.ValidUntil ? kept : null;

    public KeptResponse? Find(PreparedRequest request, UInt128? call, DateTimeOffset now)
    {
        if (AnswerKey.OfRequest(request.OperationId, request.Variables) is not { } asked
            || !_inputs.TryGet(asked, out var inputs)
            || AnswerKey.OfAnswer(request.OperationId, request.Variables, inputs) is not { } key
            || Find(key, now) is not { } kept)
        {
            return null;
        }

        Keep(call, kept, AliasBytes);
        return kept;
    }

    public void Keep(PreparedRequest request, UInt128? call, ReadOnlySpan<byte> body, AnswerInputs used)
    {
        if (AnswerKey.OfRequest(request.OperationId, request.Variables) is not { } asked)
        {
            return;
        }

        // What mattered to one context may not have mattered to another, so a key holds what has ever mattered.
        var inputs = _inputs.TryGet(asked, out var known) ? known.And(used) : used;
        _inputs.Set(asked, inputs, AliasBytes);
        var kept = new KeptResponse(body.ToArray(), EntityTag.Of(body), used.ValidUntil);
        Keep(AnswerKey.OfAnswer(request.OperationId, request.Variables, inputs), kept, kept.Weight);
        Keep(call, kept, AliasBytes);
    }

    private void Keep(UInt128? key, KeptResponse kept, int weight)
    {
        if (key is { } given)
        {
            _responses.Set(given, kept, weight);
        }
    }
}
