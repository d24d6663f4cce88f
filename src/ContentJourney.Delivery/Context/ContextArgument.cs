using ContentJourney.Access;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.Problems;
using ContentJourney.Selection;

namespace ContentJourney.Delivery.Context;

/// <summary>A context as a client gave it.</summary>
internal sealed record ContextArgument(string? Persona, string? Phase, string Channel, Locale? Locale, IReadOnlyDictionary<string, AttributeValue> Attributes, string? Seed, DateTimeOffset? At)
{
    public static ContextArgument Read(InputValues values) => new(
        values.Get<string>("persona"),
        values.Get<string>("phase"),
        values.Get<string>("channel")!,
        values.Get<Locale>("locale"),
        AttributeArgument.ByName(values.List<AttributeArgument>("attributes")),
        values.Get<string>("seed"),
        values.Get<DateTimeOffset?>("at"));

    /// <summary>The context in the request's site, or what is wrong with it.</summary>
    public Outcome<SiteContext> Resolve(DeliveryRequest request) => At is not null && !request.Allows(Scope.Preview)
        ? Outcome.Failed<SiteContext>(ErrorCodes.Forbidden, "To look at another moment (\"at\") the request needs a key with the scope \"preview\".", "context/at")
        : request.Site.Resolve(new SelectionContext
        {
            Persona = Persona,
            Phase = Phase,
            Channel = Channel,
            Locale = Locale,
            Attributes = Attributes,
            Seed = Seed,
            At = At ?? request.Now,
        });

    /// <summary>What is wrong with it, as an error of the field.</summary>
    public FieldError Refusal(DeliveryRequest request) => Refusals.Of(Resolve(request).Problems);
}
