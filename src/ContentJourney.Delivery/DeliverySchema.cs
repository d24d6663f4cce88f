using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Coverage;
using ContentJourney.Delivery.Channels;
using ContentJourney.Delivery.Content;
using ContentJourney.Delivery.Context;
using ContentJourney.Delivery.Coverage;
using ContentJourney.Delivery.Explaining;
using ContentJourney.Delivery.Journeys;
using ContentJourney.Delivery.Personas;
using ContentJourney.Delivery.Privacy;
using ContentJourney.Delivery.Scalars;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.Journeys;
using ContentJourney.Lists;
using ContentJourney.Personas;
using ContentJourney.Selection;

namespace ContentJourney.Delivery;

/// <summary>The schema of the delivery API. It depends on the site's content types alone, so it lives as long as they stay.</summary>
public static class DeliverySchema
{
    /// <summary>Builds the schema: an object type for each content type with fields of its own, <c>Entry</c> for all others.</summary>
    public static Schema For(ValueList<ContentType> contentTypes)
    {
        var names = new ContentTypeNames(contentTypes);
        return new SchemaBuilder()
            .Describe("What a site says: each message worded and cut for who asks, where, and on what.")
            .Add(DeliveryScalars.All)
            .Add(Enums())
            .Add(QueryType.Build())
            .Add(NodeTypes.Interface(names))
            .Add(ContextTypes.All())
            .Add(ContentTypes.All(contentTypes, names))
            .Add(SelectionTypes.All())
            .Add(ExplanationTypes.All())
            .Add(PersonaTypes.All())
            .Add(ChannelTypes.All())
            .Add(JourneyTypes.All())
            .Add(CoverageTypes.All())
            .Add(PrivacyTypes.All())
            .Build()
            .Require();
    }

    private static TypeBuilder[] Enums() =>
    [
        EnumTypeBuilder.For<ContentOrder>(),
        EnumTypeBuilder.For<TextForm>(),
        EnumTypeBuilder.For<FieldSource>(description: "How a field came to a delivery; the last that applies."),
        EnumTypeBuilder.For<WithheldReason>(),
        EnumTypeBuilder.For<SelectionRule>(),
        EnumTypeBuilder.For<KnowledgeLevel>(),
        EnumTypeBuilder.For<KpiDirection>(),
        EnumTypeBuilder.For<ChannelKind>(),
        EnumTypeBuilder.For<BudgetUnit>(),
        new EnumTypeBuilder("CoverageState", "AUTHORED: worded for this cell. INHERITED: a wider variant serves it. DERIVED: only shortened or spoken from another form. MISSING: nothing serves it.")
            .Value("AUTHORED", CoverageState.Authored)
            .Value("INHERITED", CoverageState.Inherited)
            .Value("DERIVED", CoverageState.Derived)
            .Value("MISSING", CoverageState.Missing),
    ];
}
