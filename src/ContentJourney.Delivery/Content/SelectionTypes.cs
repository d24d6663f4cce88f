using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.Selection;

namespace ContentJourney.Delivery.Content;

/// <summary>What a content tells of how it came about.</summary>
internal static class SelectionTypes
{
    public static TypeBuilder[] All() =>
    [
        new ObjectTypeBuilder<DeliveredContent>("Selection")
            .Field("variants", "[SelectedVariant!]!", content => content.Selection.Variants.Select(ranked => ranked.Variant.Variant), field => field.Describe("Variants that took part, the most specific first."))
            .Field("fields", "[SelectedField!]!", content => content.Fields)
            .Field("inputsUsed", "[String!]!", content => content.InputsUsed, field => field.Describe("The dimensions of the context that the delivery depends on."))
            .Field("experiment", "String", content => content.Selection.Experiment?.Experiment)
            .Field("arm", "String", content => content.Selection.Experiment?.Arm),
        new ObjectTypeBuilder<Variant>("SelectedVariant", "A wording; each axis as its keys joined by commas, null for any.")
            .Field("key", "String!", variant => variant.Key)
            .Field("persona", "String", variant => Joined(variant.When.Personas))
            .Field("phase", "String", variant => Joined(variant.When.Phases))
            .Field("channel", "String", variant => Joined(variant.When.Channels))
            .Field("condition", "String", variant => variant.When.Condition?.Text),
        new ObjectTypeBuilder<SelectedField>("SelectedField")
            .Field("name", "String!", field => field.Name)
            .Field("variant", "String", field => field.Variant)
            .Field("source", "FieldSource!", field => field.Source),
        new ObjectTypeBuilder<RejectedVariant>("RejectedVariant")
            .Field("key", "String!", rejected => rejected.Variant.Key)
            .Field("rule", "SelectionRule!", rejected => rejected.Rule, field => field.Describe("The first rule it failed."))
            .Field("detail", "String!", rejected => rejected.Detail),
    ];

    private static string? Joined(Collections.ValueList<string> keys) => keys.Count == 0 ? null : string.Join(",", (IEnumerable<string>)keys);
}
