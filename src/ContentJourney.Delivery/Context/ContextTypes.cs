using ContentJourney.GraphQL.TypeSystem.Building;
using ContentJourney.Signals;

namespace ContentJourney.Delivery.Context;

/// <summary>What clients say of who asks, and what the server makes of signals.</summary>
internal static class ContextTypes
{
    public static TypeBuilder[] All() =>
    [
        new InputObjectTypeBuilder("ContextInput", "Who asks, where, and on what. Nothing of it is stored.")
            .Field("persona", "String", description: "A persona's key.")
            .Field("phase", "String", description: "A phase's key.")
            .Field("channel", "String!", description: "A channel's key.")
            .Field("locale", "Locale", description: "The language to try first; else the site's default.")
            .Field("attributes", "[AttributeInput!]", description: "What conditions may ask for, e.g. the weather.")
            .Field("seed", "String", description: "An opaque text the client makes up, for experiments.")
            .Field("at", "DateTime", description: "Look at another moment; needs a key with the scope `preview`.")
            .Read(ContextArgument.Read),
        new InputObjectTypeBuilder("AttributeInput", "A named value; names are case-sensitive.")
            .Field("name", "String!")
            .Field("value", "AttributeValue!")
            .Read(AttributeArgument.Read),
        new InputObjectTypeBuilder("SignalsInput", "What a front-end knows of a visit. Nothing of it is stored.")
            .Field("headers", "[AttributeInput!]", description: "Request headers as the front-end received them: client hints, user agent, language.")
            .Field("visits", "Int", description: "How often the visitor has been here, this time included.")
            .Field("viewed", "[String!]", description: "Keys of items seen so far.")
            .Field("attributes", "[AttributeInput!]", description: "What the front-end knows; `channel`, `persona`, `phase` and `locale` decide.")
            .Read(SignalsArgument.Read),
        new ObjectTypeBuilder<ContextProposal>("ContextProposal", "A context to ask with, and why.")
            .Field("persona", "String", proposal => proposal.Persona)
            .Field("phase", "String", proposal => proposal.Phase)
            .Field("channel", "String!", proposal => proposal.Channel)
            .Field("locale", "Locale!", proposal => proposal.Locale)
            .Field("attributes", "[Attribute!]!", proposal => proposal.Attributes)
            .Field("confidence", "Float!", proposal => proposal.Confidence, field => field.Describe("How sure the channel is, 0 to 1."))
            .Field("reasons", "[String!]!", proposal => proposal.Reasons),
        new ObjectTypeBuilder<NamedValue>("Attribute")
            .Field("name", "String!", attribute => attribute.Name)
            .Field("value", "AttributeValue!", attribute => attribute.Value),
    ];
}
