using ContentJourney.Explaining;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Delivery.Explaining;

/// <summary>Why a context gets what it gets.</summary>
internal static class ExplanationTypes
{
    public static TypeBuilder[] All() =>
    [
        new ObjectTypeBuilder<Explanation>("Explanation", "Why `content` answers as it does.")
            .Field("found", "Boolean!", explanation => explanation.Content is not null)
            .Field("withheld", "WithheldReason", explanation => explanation.Withheld)
            .Field("selection", "Selection", explanation => explanation.Content)
            .Field("rejected", "[RejectedVariant!]!", explanation => explanation.Rejected, field => field.Describe("The variants that did not take part, each with the first rule it failed."))
            .Field("alternatives", "[Content!]!", explanation => explanation.Alternatives, field => field.Describe("What may be offered instead of an item about an excluded topic, best first."))
            .Field("sentence", "String!", explanation => explanation.Sentence, field => field.Describe("The same in one sentence for a person.")),
    ];
}
